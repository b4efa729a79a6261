namespace NegotiationMonitor.EndToEnd.Articles;

/// <summary>Two countries that don't exist, at war over a town that doesn't, and what the papers write of it.</summary>
/// <param name="Side">The country that promises.</param>
/// <param name="Foe">The other one.</param>
/// <param name="Town">The town between them.</param>
public sealed record InventedWar(string Side, string Foe, string Town)
{
    /// <summary>Ten wars that have nothing to do with each other.</summary>
    public static IReadOnlyList<InventedWar> All { get; } =
    [
        new("Velmark", "Ardania", "Besk"), new("Korvia", "Selland", "Orlin"), new("Brennia", "Ulvania", "Tamsk"),
        new("Tarsia", "Movanna", "Dravo"), new("Lidovia", "Karsk", "Selm"), new("Perovia", "Galdan", "Varn"),
        new("Sundria", "Weskar", "Istel"), new("Zarenia", "Tulmak", "Kolda"), new("Harvonia", "Estrel", "Perrin"),
        new("Doravia", "Nimbar", "Zhalin"),
    ];

    /// <summary>The first of them, for tests that need one.</summary>
    public static InventedWar First => All[0];

    /// <summary>One article that tells a pledge and its breach.</summary>
    public InventedArticle PledgeAndBreach(DateTimeOffset at, string outlet = "The Meridian Post") => Article("pledge-and-breach", at, outlet, $"""
        {Pledge(at)}

        {Breach(at)}

        Residents said they had counted more than forty explosions before dawn. {Background}
        """);

    /// <summary>An article that tells the pledge alone.</summary>
    public InventedArticle PledgeAlone(DateTimeOffset at, string outlet = "Northern Wire") => Article("pledge", at, outlet, $"""
        {Pledge(at)}

        The mayor is to meet representatives of the Red Cross to discuss repairs to the water supply. {Background}
        """);

    /// <summary>An article that tells the breach alone.</summary>
    public InventedArticle BreachAlone(DateTimeOffset at, string outlet = "Harbour Times") => Article("breach", at, outlet, $"""
        {Breach(at)}

        {Background}
        """);

    /// <summary>An article in which an official is confident of the talks while the guns go on.</summary>
    public InventedArticle HopeAndFire(DateTimeOffset at, string outlet = "Evening Ledger") => Article("hope-and-fire", at, outlet, $"""
        {Side}'s foreign minister, Anselm Torvik, said on {Day(at, -1)} that the peace talks with {Foe} had made very good progress and that an agreement was close.

        {Foe}'s army fired rockets at the outskirts of {Town} on {Day(at, 0)}, wounding nine people, medics said.
        """);

    /// <summary>An article about the war in which nobody's words and nobody's deeds come apart.</summary>
    public InventedArticle Quiet(DateTimeOffset at, string outlet = "The Meridian Post") => Article("quiet", at, outlet, $"""
        Delegations of {Side} and {Foe} arrived in the lakeside resort of Amberley for a conference on fishing quotas and railway tariffs.

        The hotel has set aside two floors for the delegations, and the conference is to last three days.
        """);

    /// <summary>All that is written of it by two outlets: six articles.</summary>
    public IReadOnlyList<InventedArticle> Coverage(DateTimeOffset at) =>
    [
        PledgeAlone(at.AddHours(-9)), PledgeAndBreach(at.AddHours(-6)), BreachAlone(at.AddHours(-5)),
        PledgeAndBreach(at.AddHours(-4), "Southern Courier"), HopeAndFire(at.AddHours(-3)), Quiet(at.AddHours(-2)),
    ];

    private string Background => $"The town had 40,000 inhabitants before the war between {Side} and {Foe}.";

    private static DayOfWeek Day(DateTimeOffset at, int days) => at.AddDays(days).DayOfWeek;

    private string Pledge(DateTimeOffset at) =>
        $"{Side}'s defence ministry said on {Day(at, -2)} that its army would stop all attacks on {Town} and pull its troops back from the town.";

    private string Breach(DateTimeOffset at) =>
        $"{Side}'s artillery shelled {Town} for three hours on {Day(at, -1)}, killing six people, doctors at the town's hospital said.";

    private InventedArticle Article(string id, DateTimeOffset at, string outlet, string body) =>
        new($"{Side}-{id}".ToLowerInvariant(), outlet, at, body);
}
