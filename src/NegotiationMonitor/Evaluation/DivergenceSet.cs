namespace NegotiationMonitor.Evaluation;

/// <summary>Divergences by kind and party: those of one kind and party are one, with the evidence of all.</summary>
internal sealed class DivergenceSet
{
    private readonly Dictionary<(string Kind, string Party), (List<Evidence> Statements, List<Evidence> Counterparts)> _divergences = [];

    public DivergenceSet(IEnumerable<LabelledDivergence> divergences, NameComparison names)
    {
        foreach (var divergence in divergences)
        {
            var key = (divergence.Kind, names.Party(divergence.Party));
            if (!_divergences.TryGetValue(key, out var evidence)) _divergences[key] = evidence = ([], []);
            evidence.Statements.AddRange(divergence.Statements);
            evidence.Counterparts.AddRange(divergence.Counterparts);
        }
    }

    /// <summary>The kinds and parties there are.</summary>
    public IReadOnlyCollection<(string Kind, string Party)> Keys => _divergences.Keys;

    /// <summary>True when any of them sets words against the ground.</summary>
    public bool IsAlertWorthy => _divergences.Keys.Any(key => key.Kind != Subjects.OfficialsDisagree);

    /// <summary>True when there is one of this kind and party.</summary>
    public bool Has((string Kind, string Party) key) => _divergences.ContainsKey(key);

    /// <summary>True when both sets show the same sentence for it, on either side.</summary>
    public bool SharesEvidence((string Kind, string Party) key, DivergenceSet other) =>
        Evidence.Touch(_divergences[key].Statements, other._divergences[key].Statements)
        && Evidence.Touch(_divergences[key].Counterparts, other._divergences[key].Counterparts);

    /// <summary>The pairs of different articles (a statement's, a counterpart's) that it joins; none where it isn't there.</summary>
    public IReadOnlySet<(string? Statement, string? Counterpart)> Joined((string Kind, string Party) key) =>
        !_divergences.TryGetValue(key, out var evidence)
            ? new HashSet<(string?, string?)>()
            : (from statement in evidence.Statements
               from counterpart in evidence.Counterparts
               where statement.Article != counterpart.Article
               select (statement.Article, counterpart.Article)).ToHashSet();
}
