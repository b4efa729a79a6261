using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds who is who and who says what: parties, sides, people, then each sentence's speech, then quotations that go on.</summary>
public sealed class SpeechReader
{
    private readonly PartyFinder _parties;
    private readonly SideFinder _sides;
    private readonly PersonFinder _people;
    private readonly PlaceFinder _places;
    private readonly RoleTable _roles;
    private readonly SideWords _sideWords;
    private readonly SpeechCues _cues;
    private readonly AffiliationWords _affiliationWords;
    private readonly WordSet _introductionEnds;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    public SpeechReader(KnowledgeBase knowledge)
    {
        _roles = new RoleTable(knowledge);
        _cues = new SpeechCues(knowledge);
        _sideWords = new SideWords(knowledge);
        _parties = new PartyFinder(knowledge);
        _sides = new SideFinder(knowledge);
        _people = new PersonFinder(_roles, _cues.Verbs, NotPeople(knowledge), new WordSet(knowledge, "land-preposition"), new Abbreviations(knowledge));
        _affiliationWords = new AffiliationWords(knowledge);
        _introductionEnds = new WordSet(knowledge, "introduction-end");
        _places = new PlaceFinder(knowledge);
    }

    /// <summary>Reads an article; what led to a speaker goes to <paramref name="findings"/> when it is given.</summary>
    public ArticleSpeech Read(ScannedText text, string? title, List<Finding>? findings)
    {
        var named = _parties.Find(text, title);
        var belligerents = _sides.Find(text, named);
        var parties = new PartyMentions(named, text.Tokens.Count);
        var affiliations = new AffiliationReader(text, _roles, _sideWords, _affiliationWords, parties, belligerents);
        var people = _people.Find(text, parties, new IntroductionReader(text, _roles, _introductionEnds, parties, affiliations));
        var sources = new SourceResolver(text, _roles, parties, new PersonMentions(people), affiliations, _affiliationWords);
        var sentences = new SentenceSpeech(text, _cues, sources);
        List<IReadOnlyList<SpeechAttribution>> speech = [.. text.Sentences.Select(sentences.Read)];
        QuoteRuns.GoOn(text, speech);

        findings?.AddRange(speech.SelectMany((found, sentence) => found.Select(attribution => new Finding(
            sentence, "attribution", attribution.Cue is null ? "quote-goes-on" : "speech",
            $"said by {attribution.Source.Speaker ?? "an open speaker"} ({attribution.Source.Kind}, {attribution.Source.Party ?? "no party"})", attribution.Words))));
        return new ArticleSpeech(Mentions(text, named, parties, people, belligerents), speech, belligerents.Sides)
        {
            Government = belligerents.Government,
            Rebels = belligerents.Rebels,
        };
    }

    /// <summary>Capitalised words that are no people's names: days, months, regions, known places.</summary>
    private static PhraseTable<string> NotPeople(KnowledgeBase knowledge)
    {
        var table = new PhraseTable<string>();
        foreach (var form in knowledge.Entry("patterns", "no-person").Forms) table.Add(form, form);
        foreach (var form in knowledge.Entries("places").SelectMany(entry => entry.Forms)) table.Add(form, form);
        return table;
    }

    private List<Mention> Mentions(
        ScannedText text, List<PartyMention> named, PartyMentions parties, List<PersonMention> people, Belligerents belligerents)
    {
        List<Mention> mentions =
        [
            .. named.Where(mention => !mention.IsPlace)
                .Select(mention => new Mention(mention.FirstToken, mention.EndToken, MentionKind.Party, mention.Party.Name, mention.Party.Name)
                {
                    IsForce = mention.IsForce, IsBody = mention.Party.Kind == PartyKind.Body,
                }),
            .. people.Where(mention => !_places.IsWhere(text, mention.FirstToken, mention.EndToken))
                .Select(mention => new Mention(mention.FirstToken, mention.EndToken, MentionKind.Person, mention.Person.Name, mention.Person.Party)),
        ];
        var taken = new bool[text.Tokens.Count];
        foreach (var mention in mentions) Array.Fill(taken, true, mention.FirstToken, mention.EndToken - mention.FirstToken);

        foreach (var sentence in text.Sentences)
        {
            foreach (var (match, party) in _sideWords.All(text, sentence.FirstToken, sentence.EndToken, belligerents))
            {
                // "Velmarkan troops" is named already; "the rebels" is not.
                if (match.FirstToken > sentence.FirstToken && parties.At(match.FirstToken - 1) is not null) continue;
                if (!taken[match.FirstToken]) mentions.Add(new Mention(match.FirstToken, match.EndToken, MentionKind.Party, party, party) { IsDescribed = true });
            }
        }

        mentions.AddRange(_places.Find(text, parties, taken));
        return [.. mentions.OrderBy(mention => mention.FirstToken)];
    }
}
