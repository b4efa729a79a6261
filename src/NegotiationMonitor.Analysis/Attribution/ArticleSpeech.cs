using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Who is who and who says what in one article: what the later passes go by.</summary>
/// <param name="Mentions">Everybody and everything named, in order of the text.</param>
/// <param name="BySentence">For each sentence what somebody says in it.</param>
/// <param name="Sides">The belligerents, most named first.</param>
public sealed record ArticleSpeech(
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<IReadOnlyList<SpeechAttribution>> BySentence,
    IReadOnlyList<string> Sides)
{
    /// <summary>Whom "the government" and "the army" stand for; null where that is open.</summary>
    public string? Government { get; init; }

    /// <summary>Whom "the rebels" stands for; null where that is open.</summary>
    public string? Rebels { get; init; }

    /// <summary>
    /// Who says the words at <paramref name="words"/>: the innermost attribution that holds them; where they are part of the words that name
    /// a source and make it speak ("The army denied …"), that source; else the article itself.
    /// </summary>
    public Source SourceOf(int sentence, TextSpan words) =>
        (BySentence[sentence].Where(attribution => attribution.Words.Contains(words)).MinBy(attribution => attribution.Words.Length)
            ?? BySentence[sentence].FirstOrDefault(attribution => attribution.Mention?.Contains(words) == true || attribution.Cue?.Contains(words) == true))?.Source
        ?? Source.Narrator;
}
