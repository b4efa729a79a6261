namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>The kinds of knowledge, and what their entries look like. docs/knowledge.md explains them; the schemas in docs/knowledge are made from them.</summary>
public static class KnowledgeKinds
{
    private static readonly KnowledgeField Id = new("id", FieldType.Text, "Its name among the entries of this kind.", true);
    private static readonly KnowledgeField Forms = new("forms", FieldType.Texts, "The words or phrases that it is known by. \" … \" stands for a gap of up to five words. One with a capital asks for a capital in the text, one all in capitals for capitals.", true);
    private static readonly KnowledgeField Examples = new("examples", FieldType.Texts, "Sentences that hold one of the forms; a sentence that holds none is a fault.", false);
    private static readonly KnowledgeField Unless = new("unless", FieldType.Texts, "Longer phrases that hold one of the forms and mean something else.", false);
    private static readonly KnowledgeField Group = new("group", FieldType.Text, "What rules know it by; several entries may share one.", true);

    /// <summary>All kinds, by their folders' alphabet.</summary>
    public static IReadOnlyList<KnowledgeKind> All { get; } =
    [
        new("abbreviations", "Words whose dot does not end a sentence, and words that begin one.", true, [Id, Forms, Examples]),
        new("calendar", "How days are named.", false,
        [
            Id, Forms,
            new("unit", FieldType.Text, "What the value counts: weekdays from Sunday, 0; months from January, 1; days from the article's own.", true, "weekday", "month", "offset"),
            new("value", FieldType.WholeNumber, "Which weekday or month, or how many days on (before: negative).", true),
            Examples,
        ]),
        new("cues", "Words that carry a signal: of armed force (force.json), of talks and truces (settlement.json), of how these go (outcome.json).", false,
        [
            Id, Group,
            new("act", FieldType.Truth, "True for what a force does (\"attack\"), not what merely goes with it (\"troops\").", false),
            new("sign", FieldType.Text, "How a settlement goes, where the words say so by themselves.", false, "good", "bad"),
            Forms, Unless, Examples,
        ]),
        new("decisions", "How the encoder and the frames are weighed together; learnt by training/encoder/make.sh.", true,
        [
            Id, Forms,
            new("bias", FieldType.Number, "The score, as a logit, where both are undecided.", true),
            new("encoder", FieldType.Number, "What a unit of the encoder's logit adds.", true),
            new("frames", FieldType.Number, "What a unit of the frames' logit adds.", true),
            new("threshold", FieldType.Number, "The confidence, from 0 to 1, from which it holds.", true),
        ]),
        new("divergences", "Words by which pledges, truces, doubts and claims are told apart.", true, [Id, Forms, Examples]),
        new("domains", "Words of other matters that share the vocabulary of war and talks.", false, [Id, Group, Forms, Unless, Examples]),
        new("parties", "States, armed groups, alliances and international bodies.", false,
        [
            Id,
            new("name", FieldType.Text, "Its common short English name: what output calls it. Without it, the first form.", false),
            new("party", FieldType.Text, "For an institution or a force of a state: the name of the state that it stands for.", false),
            new("kind", FieldType.Text, "What sort of party it is; a state where this is left out.", false, "armed-group", "alliance", "body"),
            new("fullName", FieldType.Text, "Its official or full name in English. Not looked for in texts unless it is among the forms.", false),
            new("acronym", FieldType.Text, "Its acronym. Not looked for in texts unless it is among the forms.", false),
            new("home", FieldType.Text, "The party in whose land it chiefly is or was, where it has one.", false),
            Forms,
            new("adjectives", FieldType.Texts, "Adjectives, and names of its people.", false),
            new("capitals", FieldType.Texts, "Capitals: they stand for the government where they speak or act.", false),
            new("seats", FieldType.Texts, "Seats and institutions that always stand for the government.", false),
            Examples,
        ]),
        new("patterns", "Small words and nouns by which parties, places and sources are recognised.", true, [Id, Forms, Examples]),
        new("places", "Towns, regions, rivers and mountains, an entry a land.", false,
        [
            Id,
            new("party", FieldType.Text, "The name of the party whose mayors and governors speak there.", false),
            Forms, Examples,
        ]),
        new("roles", "Titles, nouns for sources, and media.", false,
        [
            Id,
            new("kind", FieldType.Text, "The sort of voice.", true, "official", "analyst", "witness", "media", "none"),
            new("rank", FieldType.Truth, "True for a rank that stands before a name (\"General\").", false),
            new("name", FieldType.Text, "For media: what output calls them.", false),
            new("party", FieldType.Text, "For state media: the name of the party that they speak for.", false),
            Forms, Examples,
        ]),
        new("scopes", "Words that turn, weaken, date or attribute what a cue says.", false, [Id, Group, Forms, Unless, Examples]),
        new("speech", "Words by which somebody is made to speak.", false,
        [
            Id,
            new("class", FieldType.Text, "How they work in a sentence.", true,
                "say", "stance", "tell", "accuse", "deny", "agree", "perceive", "according", "as-saying", "narrator-returns", "connective", "source-end", "determiner", "auxiliary", "adverb", "circumstance", "circumstance-preposition"),
            Forms, Examples,
        ]),
        new("weights", "What each feature of a sentence adds to the score of a signal or of a divergence; learnt by training/encoder/make.sh.", true,
        [
            Id, Forms,
            new("bias", FieldType.Number, "The score of a sentence of which nothing is known.", true),
            new("weights", FieldType.Numbers, "What each feature adds.", true),
        ]),
    ];

    /// <summary>The kind of a folder; null where there is none.</summary>
    public static KnowledgeKind? Of(string folder) => All.FirstOrDefault(kind => kind.Folder == folder);
}
