namespace NegotiationMonitor.Evaluation;

/// <summary>Compares a labelled signal with a given one, field by field.</summary>
public sealed class SignalAgreement(NameComparison names)
{
    /// <summary>
    /// Which fields agree, for the fields that count: speaker, party and actor where either side names one (so inventing one costs),
    /// direction, mode and actor for military activity alone.
    /// </summary>
    public IReadOnlyList<(string Field, bool Agrees)> Fields(LabelledSignal labelled, LabelledSignal given)
    {
        List<(string, bool)> fields = [(Subjects.SourceKind, labelled.SourceKind == given.SourceKind)];
        if (IsNamed(labelled.Speaker, given.Speaker)) fields.Add((Subjects.Speaker, names.IsSameSpeaker(labelled.Speaker, given.Speaker)));
        if (IsNamed(labelled.Party, given.Party)) fields.Add((Subjects.Party, names.IsSameParty(labelled.Party, given.Party)));
        if (labelled.Type != Subjects.MilitaryActivity) return fields;

        fields.Add((Subjects.Direction, labelled.Direction == given.Direction));
        fields.Add((Subjects.Mode, labelled.Mode == given.Mode));
        if (IsNamed(labelled.Actor, given.Actor)) fields.Add((Subjects.Actor, names.IsSameParty(labelled.Actor, given.Actor)));
        return fields;
    }

    private static bool IsNamed(string? labelled, string? given) => !string.IsNullOrEmpty(labelled) || !string.IsNullOrEmpty(given);
}
