using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class PartiesTests
{
    private static readonly IReadOnlyList<KnowledgeEntry> Parties = KnowledgeBase.BuiltIn.Entries("parties");

    [Fact]
    public void All_states_and_lands_that_act_as_states_are_known()
    {
        var states = Parties.Where(party => party.Text("party") is null && party.Text("kind") is null).Select(party => party.Text("name")).ToHashSet();

        // 193 members of the United Nations, and some that are none.
        Assert.True(states.Count >= 193 + 12, $"{states.Count} states");
        Assert.Superset(new HashSet<string?> { "Palestinian Authority", "Vatican", "Kosovo", "Taiwan", "Tuvalu", "South Sudan", "East Timor", "Eswatini" }, states);
    }

    [Fact]
    public void Hundreds_of_groups_alliances_and_bodies_are_known() =>
        Assert.True(Parties.Count(party => party.Text("party") is null && party.Text("kind") is not null) >= 700);

    [Fact]
    public void Every_home_and_every_party_elsewhere_names_a_party()
    {
        var names = Parties.SelectMany(party => new[] { party.Text("name"), party.Text("party") }).OfType<string>().ToHashSet();

        Assert.All(Parties.Where(party => party.Text("home") is not null), party => Assert.Contains(party.Text("home")!, names));
        Assert.All(
            ((string[])["places", "roles"]).SelectMany(KnowledgeBase.BuiltIn.Entries).Where(entry => entry.Text("party") is not null),
            entry => Assert.Contains(entry.Text("party")!, names));
    }

    [Theory]
    [InlineData("FARC", "FARC")]
    [InlineData("Hizbullah", "Hezbollah")]
    [InlineData("al-Qaeda", "Al-Qaeda")]
    [InlineData("MINUSMA", "United Nations")]
    [InlineData("Asa'ib Ahl al-Haq", "Asaib Ahl al-Haq")]
    [InlineData("Storting", "Norway")]
    [InlineData("Tuvaluan", "Tuvalu")]
    [InlineData("Frontex", "European Union")]
    [InlineData("Shanti Bahini", "Shanti Bahini")]
    [InlineData("Dáil", "Ireland")]
    public void A_party_is_found_by_its_other_names(string form, string expected)
    {
        var text = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn)).Scan($"It was {form} that spoke.");
        Assert.Equal(expected, Assert.Single(Analysis.Attribution.PartyTable.From(KnowledgeBase.BuiltIn).Find(text, 0, text.Tokens.Count)).Value.Name);
    }

    [Theory]
    [InlineData("The talks resume on November 17 in the town.")]
    [InlineData("The elders met. Government buildings burned.")]
    [InlineData("It is an eco group with a can and a pic of the cam.")]
    public void Common_words_and_dates_are_no_party(string sentence)
    {
        var text = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn)).Scan(sentence);
        Assert.Empty(Analysis.Attribution.PartyTable.From(KnowledgeBase.BuiltIn).Find(text, 0, text.Tokens.Count));
    }
}
