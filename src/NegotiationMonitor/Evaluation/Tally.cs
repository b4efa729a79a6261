namespace NegotiationMonitor.Evaluation;

/// <summary>How one comparison came out.</summary>
public enum Outcome
{
    /// <summary>Labelled and given.</summary>
    Found,

    /// <summary>Labelled, not given.</summary>
    Missed,

    /// <summary>Given, not labelled.</summary>
    WronglyGiven,

    /// <summary>Neither labelled nor given.</summary>
    RightlyAbsent,

    /// <summary>A field of a pair is the same.</summary>
    Agreed,

    /// <summary>A field of a pair is not the same.</summary>
    Differed,
}

/// <summary>Counts of outcomes by subject ("optimism", "speaker", "cluster").</summary>
public sealed class Tally
{
    private readonly Dictionary<(string Subject, Outcome Outcome), int> _counts = [];

    /// <summary>How often <paramref name="subject"/> came out as <paramref name="outcome"/>.</summary>
    public int this[string subject, Outcome outcome] => _counts.GetValueOrDefault((subject, outcome));

    /// <summary>Counts <paramref name="times"/> more.</summary>
    public void Add(string subject, Outcome outcome, int times = 1) => _counts[(subject, outcome)] = this[subject, outcome] + times;

    /// <summary>Counts one thing that may be labelled, given, both or neither.</summary>
    public void AddPresence(string subject, bool isLabelled, bool isGiven) => Add(subject, (isLabelled, isGiven) switch
    {
        (true, true) => Outcome.Found,
        (true, false) => Outcome.Missed,
        (false, true) => Outcome.WronglyGiven,
        _ => Outcome.RightlyAbsent,
    });

    /// <summary>Counts whether one field of a pair agrees.</summary>
    public void AddAgreement(string subject, bool agrees) => Add(subject, agrees ? Outcome.Agreed : Outcome.Differed);

    /// <summary>Counts two sets of things against each other.</summary>
    public void AddSets<T>(string subject, IReadOnlySet<T> labelled, IReadOnlySet<T> given)
    {
        var found = labelled.Count(given.Contains);
        Add(subject, Outcome.Found, found);
        Add(subject, Outcome.Missed, labelled.Count - found);
        Add(subject, Outcome.WronglyGiven, given.Count - found);
    }
}
