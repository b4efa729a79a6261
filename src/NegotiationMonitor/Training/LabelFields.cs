namespace NegotiationMonitor.Training;

/// <summary>Reads the fields of labels, which bars part. A label with a fault is told and left aside.</summary>
internal static class LabelFields
{
    private static readonly Dictionary<string, string> Types =
        new() { ["O"] = "optimism", ["S"] = "skepticism", ["M"] = "military-activity" };

    private static readonly Dictionary<string, string> Directions =
        new() { ["esc"] = "escalation", ["de"] = "de-escalation", ["unclear"] = "unclear" };

    private static readonly Dictionary<string, string> Modes =
        new() { ["rep"] = "reported", ["stated"] = "stated", ["denied"] = "denied" };

    private static readonly string[] SourceKinds = ["official", "analyst", "witness", "media", "none"];
    private static readonly string[] DivergenceKinds = ["pledge-contradicted", "outlook-contradicted", "claim-disputed", "officials-disagree"];

    /// <summary>The fields of a line.</summary>
    public static string[] Of(string line) => line.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>A signal: <c>TYPE | source kind | speaker | party | cue</c>, for military activity also <c>direction | mode | actor | places</c>.</summary>
    public static TrainingSignal? Signal(string line, string sentence, Action<string> fault)
    {
        var fields = Of(line);
        if (!Types.TryGetValue(fields[0], out var type))
        {
            fault($"the type is \"{fields[0]}\"; it must be O, S or M");
            return null;
        }

        var wanted = fields[0] == "M" ? 9 : 5;
        if (fields.Length != wanted)
        {
            fault($"{fields[0]} has {fields.Length} fields; it needs {wanted}: {(wanted == 9
                ? "M | source kind | speaker | party | cue | direction | mode | actor | places"
                : $"{fields[0]} | source kind | speaker | party | cue")}");
            return null;
        }

        if (!SourceKinds.Contains(fields[1])) fault($"the source kind is \"{fields[1]}\"; it must be {string.Join(", ", SourceKinds)}");
        if (fields[1] == "none" && (fields[2] != "-" || fields[3] != "-")) fault("source kind none has a speaker or a party; write - for both, or another kind");
        if (fields[4].Length == 0 || !sentence.Contains(fields[4], StringComparison.Ordinal)) fault($"the cue \"{fields[4]}\" is not in the sentence; copy it exactly");
        return new TrainingSignal(
            type, fields[1], OrNull(fields[2]), OrNull(fields[3]), fields[4], fields[0] == "M" ? Activity(fields, sentence, fault) : null);
    }

    /// <summary>A divergence: <c>kind | party | statement sentences | counterpart sentences | places</c>.</summary>
    public static TrainingDivergence? Divergence(string line, int sentences, Action<string> fault)
    {
        var fields = Of(line);
        if (fields.Length != 5)
        {
            fault($"! has {fields.Length} fields; it needs 5: kind | party | statement sentences | counterpart sentences | places");
            return null;
        }

        if (!DivergenceKinds.Contains(fields[0])) fault($"the kind is \"{fields[0]}\"; it must be {string.Join(", ", DivergenceKinds)}");
        return new TrainingDivergence(
            fields[0], OrNull(fields[1]), Numbers(fields[2], sentences, fault), Numbers(fields[3], sentences, fault), List(fields[4]));
    }

    private static TrainingActivity Activity(string[] fields, string sentence, Action<string> fault)
    {
        if (!Directions.TryGetValue(fields[5], out var direction)) fault($"the direction is \"{fields[5]}\"; it must be {string.Join(", ", Directions.Keys)}");
        if (!Modes.TryGetValue(fields[6], out var mode)) fault($"the mode is \"{fields[6]}\"; it must be {string.Join(", ", Modes.Keys)}");
        var places = List(fields[8]);
        foreach (var place in places.Where(place => !sentence.Contains(place, StringComparison.Ordinal)))
        {
            fault($"the place \"{place}\" is not in the sentence; write it as it stands there, or - for none");
        }

        return new TrainingActivity(direction ?? "", mode ?? "", OrNull(fields[7]), places);
    }

    private static int[] Numbers(string field, int sentences, Action<string> fault)
    {
        List<int> numbers = [];
        foreach (var text in field.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(text, out var number)) fault($"\"{text}\" is no sentence's number; count from 0, commas between: 0,3");
            else if (number < 0 || number >= sentences) fault($"there is no sentence {number}; the last one is {sentences - 1}");
            else numbers.Add(number);
        }

        return [.. numbers];
    }

    private static string[] List(string field) => field == "-" ? [] : field.Split(';', StringSplitOptions.TrimEntries);

    private static string? OrNull(string field) => field == "-" ? null : field;
}
