using System.Text;
using NegotiationMonitor.Analysis.Knowledge;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class KnowledgeOverlayTests
{
    [Fact]
    public void A_new_id_is_added()
    {
        var reading = Read("parties/mine.json", """{ "id": "river-brigades", "name": "River Brigades", "kind": "armed-group", "forms": ["FRB"] }""");

        Assert.Empty(reading.Faults);
        Assert.Equal(KnowledgeChangeKind.Added, Assert.Single(reading.Changes).Kind);
        Assert.Equal("River Brigades", reading.Knowledge.Entry("parties", "river-brigades").Text("name"));
        Assert.Equal(KnowledgeBase.BuiltIn.Entries("parties").Count + 1, reading.Knowledge.Entries("parties").Count);
    }

    [Fact]
    public void A_known_id_replaces()
    {
        var reading = Read("parties/mine.json", """{ "id": "farc", "name": "Farc", "forms": ["Farc"] }""");

        Assert.Equal(KnowledgeChangeKind.Replaced, Assert.Single(reading.Changes).Kind);
        Assert.Equal(["Farc"], reading.Knowledge.Entry("parties", "farc").Forms);
        Assert.Null(reading.Knowledge.Entry("parties", "farc").Text("kind"));
    }

    [Fact]
    public void Extend_adds_words_takes_words_and_sets_values()
    {
        var reading = Read("parties/mine.json", """{ "id": "ukraine", "change": "extend", "name": "Ukrayina", "forms": ["Ukraina"], "capitals": ["Kyjiw"], "without": ["Kiev"] }""");

        var entry = reading.Knowledge.Entry("parties", "ukraine");
        Assert.Equal(["Ukraine", "Ukraina"], entry.Forms);
        Assert.Equal(["Kyiv", "Kyjiw"], entry.Texts("capitals"));
        Assert.Equal("Ukrayina", entry.Text("name"));
        Assert.Equal("mine.json:1", entry.Where);
        Assert.Equal("parties/countries.json", entry.File);
    }

    [Fact]
    public void A_word_that_a_later_version_has_already_is_no_fault()
    {
        var known = KnowledgeBase.BuiltIn.Entry("cues", "bombard").Forms[0];
        var reading = Read("cues/mine.json", $$"""{ "id": "bombard", "change": "extend", "forms": ["{{known}}"] }""");

        Assert.Empty(reading.Faults);
        Assert.Equal(KnowledgeBase.BuiltIn.Entry("cues", "bombard").Forms, reading.Knowledge.Entry("cues", "bombard").Forms);
    }

    [Fact]
    public void Remove_takes_the_entry_away() =>
        Assert.Null(Read("parties/mine.json", """{ "id": "farc", "change": "remove" }""").Knowledge.Find("parties", "farc"));

    [Fact]
    public void Numbers_of_weights_are_joined_one_by_one()
    {
        var reading = Read("weights/mine.json", """{ "id": "optimism", "change": "extend", "bias": 0.5, "weights": { "sky-lance": 1.5 } }""");

        var entry = reading.Knowledge.Entry("weights", "optimism");
        Assert.Equal(0.5, entry.Fields["bias"].GetDouble());
        Assert.Equal(1.5, entry.Fields["weights"].GetProperty("sky-lance").GetDouble());
        Assert.True(entry.Fields["weights"].TryGetProperty("abroad", out _));
    }

    [Theory]
    [InlineData("parties", """{ "id": "farcc", "change": "remove" }""", "there is no built-in entry of parties with this id. Did you mean \"farc\"? A new entry is written without \"change\".")]
    [InlineData("patterns", """{ "id": "rebel", "forms": ["men"] }""", "patterns has a fixed set of entries, of which this is none. Did you mean \"rebels\"?")]
    [InlineData("patterns", """{ "id": "rebels", "change": "remove" }""", "the analysis needs this entry.")]
    [InlineData("parties", """{ "id": "farc", "change": "extend", "without": ["Farq"] }""", "\"without\" holds \"Farq\", which the built-in entry (parties/groups.json:")]
    [InlineData("parties", """{ "id": "farc", "forms": ["F"], "without": ["Farc"] }""", "\"without\" goes with \"change\": \"extend\" only.")]
    [InlineData("parties", """{ "id": "x", "forms": ["X"], "adjectivs": ["Xian"] }""", "\"adjectivs\" is no field of parties. Did you mean \"adjectives\"?")]
    [InlineData("parties", """{ "id": "x", "forms": ["X"], "kind": "militia" }""", "\"kind\" is \"militia\"; it must be one of armed-group, alliance, body.")]
    [InlineData("parties", """{ "id": "x", "forms": ["X"], "home": "Untied States" }""", "\"Untied States\" is the name of no party. Did you mean \"United States\"?")]
    [InlineData("places", """{ "id": "x", "forms": ["Besk"], "party": "Oru-Besk Union" }""", "\"Oru-Besk Union\" is the name of no party. Write a \"name\" of parties, or add the party there.")]
    [InlineData("parties", """{ "id": "x", "forms": ["Velmark"], "examples": ["Ardania won."] }""", "the example \"Ardania won.\" holds none of its words.")]
    [InlineData("parties", """{ "id": "x", "forms": ["X"], "change": "add" }""", "\"change\" is \"add\"; it must be one of extend, remove.")]
    [InlineData("calendar", """{ "id": "x", "forms": ["xday"], "unit": "weekday", "value": "one" }""", "\"value\" is \"one\"; it must be a whole number.")]
    [InlineData("calendar", """{ "id": "x", "forms": ["xember"], "unit": "month", "value": 13 }""", "\"value\" is 13; for \"unit\": \"month\" it must lie between 1 and 12.")]
    [InlineData("parties", """{ "id": "x", "forms": ["… of Velmark"] }""", "\"… of Velmark\" begins or ends with a gap.")]
    public void A_fault_names_file_line_entry_and_remedy(string folder, string entry, string expected)
    {
        var fault = Assert.Single(Read($"{folder}/mine.json", entry).Faults);
        Assert.StartsWith("mine.json:1, entry \"", fault);
        Assert.Contains(expected, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_another_cue_is_refused_and_can_be_taken_from_it()
    {
        const string Lance = """{ "id": "lance", "group": "attack", "act": true, "forms": ["Mortar Fire"] }""";

        var fault = Assert.Single(Read("cues/force.json", Lance).Faults);
        Assert.StartsWith("force.json:1, entry \"lance\": \"Mortar Fire\" is also in \"bombard\" (cues/force.json:", fault);

        Assert.Empty(Read("cues/force.json", Lance + """, { "id": "bombard", "change": "extend", "without": ["mortar fire"] }""").Faults);
    }

    [Fact]
    public void An_id_that_stands_twice_is_told_with_both_places()
    {
        var reading = KnowledgeBase.BuiltIn.With([Text("parties/a.json", """{ "id": "x", "forms": ["X"] }"""), Text("parties/b.json", """{ "id": "x", "forms": ["Y"] }""")]);
        Assert.Equal("b.json:1, entry \"x\": the id stands already at a.json:1. Give each its own, or put both into one.", Assert.Single(reading.Faults));
    }

    [Theory]
    [InlineData("partie/a.json", "\"partie\" is no kind of knowledge. Did you mean \"parties\"?")]
    [InlineData("a.json", "the file lies in no folder of a kind.")]
    public void A_file_outside_of_the_kinds_is_refused(string name, string expected) =>
        Assert.Contains(expected, Assert.Single(KnowledgeBase.BuiltIn.With([Text(name, "")]).Faults), StringComparison.Ordinal);

    [Fact]
    public void Of_two_parties_with_one_form_the_users_own_is_meant()
    {
        var reading = Read("parties/mine.json", """{ "id": "new-farc", "name": "New FARC", "kind": "armed-group", "forms": ["FARC"] }""");
        var analysis = new ArticleAnalyzer(reading.Knowledge).Analyze(new Article("FARC attacked an army post near Besk on Monday. FARC fighters killed two soldiers of Colombia."));
        Assert.Contains("New FARC", analysis.Sides);
    }

    private static KnowledgeReading Read(string name, string entries) => KnowledgeBase.BuiltIn.With([Text(name, entries)]);

    private static KnowledgeText Text(string name, string entries) =>
        new(name, name.Split('/')[^1], Encoding.UTF8.GetBytes($$"""{ "entries": [ {{entries}} ] }"""));
}
