using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Text;

public sealed class DatelinesTests
{
    [Theory]
    [InlineData("BESK, March 30 (Reuters) — Velmark stayed away.", "Velmark")]
    [InlineData("BESK/ORLAN - Velmark stayed away.", "Velmark")]
    [InlineData("Besk (AFP) – Velmark stayed away.", "Velmark")]
    [InlineData("Velmark stayed away - again.", "Velmark")]
    [InlineData("OLF-held Besk was quiet.", "OLF")]
    public void A_dateline_ends_at_its_dash(string body, string firstWord)
    {
        var text = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn)).Scan(body);

        Assert.Equal(firstWord, text.TextOf(Datelines.EndOf(text, text.Sentences[0])).ToString());
    }
}
