using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>
/// All that the signals of an article are read from. Its words alone decide the gate; the rest is read when it is first asked for, so that
/// an article which the gate rejects costs no more.
/// </summary>
internal sealed class ArticleCues
{
    private readonly List<PhraseMatch<CueKind?>>[] _found;
    private SentenceCues[]? _sentences;
    private MentionsBySentence? _mentions;

    private ArticleCues(ScannedText text, ArticleSpeech speech, List<PhraseMatch<CueKind?>>[] found)
    {
        Text = text;
        Speech = speech;
        _found = found;
        Gate = ArticleGate.Of(found);
    }

    /// <summary>The article, cut into sentences.</summary>
    public ScannedText Text { get; }

    /// <summary>Who says what in it.</summary>
    public ArticleSpeech Speech { get; }

    /// <summary>What the article is about.</summary>
    public ArticleGate Gate { get; }

    /// <summary>The cues of each sentence, with what the words around do to them.</summary>
    public IReadOnlyList<SentenceCues> Sentences =>
        _sentences ??= [.. Text.Sentences.Select((sentence, index) => SentenceCues.Read(_found[index], Text, sentence))];

    /// <summary>Whom and what each sentence names.</summary>
    public MentionsBySentence Mentions => _mentions ??= new MentionsBySentence(Text, Speech);

    /// <summary>Finds the cues of an article.</summary>
    public static ArticleCues Read(CueTable table, ScannedText text, ArticleSpeech speech) => new(text, speech, table.Find(text));
}
