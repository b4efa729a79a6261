using NegotiationMonitor.Articles;
using Xunit;

namespace NegotiationMonitor.Tests.Articles;

public sealed class LanguageKnowledgeTests
{
    private static readonly LanguageKnowledge Knowledge = LanguageKnowledge.Load();

    public static TheoryData<string> EnglishExamples => [.. Knowledge.Languages[0].Examples];

    public static TheoryData<string, string> OtherExamples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var language in Knowledge.Languages.Skip(1))
            {
                foreach (var example in language.Examples) examples.Add(language.Name, example);
            }

            foreach (var script in Knowledge.Scripts)
            {
                foreach (var example in script.Examples) examples.Add(script.Name, example);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(EnglishExamples))]
    public void English_examples_pass(string example) => Assert.Null(EnglishDetector.BuiltIn.OtherLanguage(example));

    [Theory]
    [MemberData(nameof(OtherExamples))]
    public void Examples_of_other_languages_are_told_apart(string name, string example) =>
        Assert.Equal(name, EnglishDetector.BuiltIn.OtherLanguage(example));
}
