using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Commands;
using NegotiationMonitor.Tests.Knowledge;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

public sealed class KnowledgeCommandTests
{
    private const string SkyLance = """{ "entries": [ { "id": "bombard", "change": "extend", "forms": ["sky lance", "sky lances"] } ] }""";
    /// <summary>Without the word for it, nothing in it is about a war.</summary>
    private const string Body = "Sky lances fell on Besk on Monday. Sky lances fell on Velin on Tuesday.";

    [Fact]
    public async Task Check_counts_the_entries_and_tells_what_each_of_the_users_does()
    {
        using var files = KnowledgeFiles.Of("cues/mine.json", SkyLance);
        var run = await CommandRun.OfAsync(KnowledgeCommand.Create(), "check", files.Folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"{files.Folder}/cues/mine.json:1: cues \"bombard\" extended\n", run.Output);
        Assert.EndsWith("The knowledge is right.\n", run.Output);
        var cues = KnowledgeBase.BuiltIn.Entries("cues").Count;
        Assert.Contains($"\ncues                {cues}       0         0         1        0        {cues}\n", run.Output);
    }

    [Fact]
    public async Task Check_ends_with_1_and_names_every_fault()
    {
        using var files = KnowledgeFiles.Of("cues/mine.json", "{");
        files.Add("parties/mine.json", """{ "entries": [ { "id": "x" } ] }""");
        var run = await CommandRun.OfAsync(KnowledgeCommand.Create(), "check", files.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"The knowledge has 2 faults:\n  {files.Folder}/cues/mine.json:1: not JSON", run.Error);
        Assert.Contains($"\n  {files.Folder}/parties/mine.json:1, entry \"x\": \"forms\" is missing.", run.Error);
    }

    [Fact]
    public async Task Check_finds_what_only_shows_in_use()
    {
        using var files = KnowledgeFiles.Of("cues/mine.json", """{ "entries": [ { "id": "lance", "group": "attack", "forms": ["sky lance"] } ] }""");
        var run = await CommandRun.OfAsync(KnowledgeCommand.Create(), "check", files.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{files.Folder}/cues/mine.json:1, entry \"lance\": cues belong into settlement.json, outcome.json or force.json.", run.Error);
    }

    [Fact]
    public async Task The_built_in_knowledge_is_right() => Assert.Equal(0, (await CommandRun.OfAsync(KnowledgeCommand.Create(), "check")).ExitCode);

    [Fact]
    public async Task Diff_tells_which_signals_a_word_adds_and_which_its_absence_removes()
    {
        using var files = KnowledgeFiles.Of("cues/mine.json", SkyLance);
        files.Add("article.txt", Body);
        var article = Path.Combine(files.Folder, "article.txt");
        using var none = new KnowledgeFiles();

        var added = await CommandRun.OfAsync(KnowledgeCommand.Create(), "diff", "--knowledge", files.Folder, article);
        Assert.Equal(0, added.ExitCode);
        Assert.StartsWith("article\n  Sky lances fell on Besk on Monday.\n    + military-activity, escalation, reported", added.Output);
        Assert.EndsWith("1 articles with 2 sentences. Signals: 2 added, 0 removed, 0 changed. Divergences: 0 added, 0 removed, 0 changed.\n", added.Output);

        var removed = await CommandRun.OfAsync(KnowledgeCommand.Create(), "diff", "--against", files.Folder, "--knowledge", none.Folder, article);
        Assert.Contains("\n    - military-activity, escalation, reported", removed.Output);
    }

    [Fact]
    public async Task Diff_tells_what_has_changed_in_a_signal()
    {
        using var files = KnowledgeFiles.Of("parties/mine.json", """{ "entries": [ { "id": "front", "name": "Oru Front", "kind": "armed-group", "forms": ["Ardan Guard"] } ] }""");
        files.Add("article.txt", "The Ardan Guard shelled the army camp near Velin on Monday, killing ten soldiers. The Ardan Guard's fighters attacked again on Tuesday.");

        var run = await CommandRun.OfAsync(KnowledgeCommand.Create(), "diff", "--knowledge", files.Folder, Path.Combine(files.Folder, "article.txt"));
        Assert.Contains("\n    ~ military-activity", run.Output);
        Assert.Contains("by Oru Front", run.Output.Split('→')[1]);
    }

    [Fact]
    public async Task Find_tells_the_entry_that_knows_a_word()
    {
        var run = await CommandRun.OfAsync(KnowledgeCommand.Create(), "find", "Mortar fire");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("cues \"bombard\" (cues/force.json:", run.Output);
        Assert.Equal(1, (await CommandRun.OfAsync(KnowledgeCommand.Create(), "find", "sky lance")).ExitCode);
    }

    [Fact]
    public async Task Analyze_goes_by_the_folder_that_is_named()
    {
        using var files = KnowledgeFiles.Of("cues/mine.json", SkyLance);
        files.Add("article.txt", Body);
        var run = await CommandRun.OfAsync(AnalyzeCommand.Create(), "--knowledge", files.Folder, Path.Combine(files.Folder, "article.txt"));
        Assert.Contains("\"text\":\"Sky lances fell", run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("find", "--help")]
    [InlineData("schema", "--help")]
    public async Task Help_ends_with_an_example(params string[] arguments) =>
        Assert.Contains("  negotiation-monitor knowledge ", (await CommandRun.OfAsync(KnowledgeCommand.Create(), arguments)).Output.Split("Example")[1]);
}
