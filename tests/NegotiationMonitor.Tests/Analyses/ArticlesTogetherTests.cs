using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Articles;
using Xunit;

namespace NegotiationMonitor.Tests.Analyses;

public sealed class ArticlesTogetherTests
{
    private const string Pledge = "Velmark will pull back from the Gap, said Bruno Vass.";
    private const string Deed = "Velmark's guns shelled the Gap again.";

    private static readonly DateTimeOffset Morning = new(2031, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly ArticlesTogether _together = new(new DivergenceFinder(), ArticlesTogether.DefaultWindow);

    [Fact]
    public void A_pledge_in_one_article_is_set_against_a_deed_in_another()
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, Morning.AddHours(5));
        var divergence = Assert.Single(_together.Find());
        Assert.Equal((DivergenceKind.PledgeContradicted, "Velmark"), (divergence.Kind, divergence.Party));
        Assert.Equal([Pledge, Deed], divergence.Statements.Concat(divergence.Counterparts).Select(_together.WordsOf));
    }

    [Fact]
    public void What_one_article_shows_alone_is_left_to_it()
    {
        Add("post-1", $"{Pledge} {Deed}", Morning);
        Add("wire-1", "The weather stayed mild.", Morning);
        Assert.Empty(_together.Find());
    }

    [Theory]
    [InlineData(71, 1)]
    [InlineData(73, 0)]
    public void Articles_further_apart_than_the_window_are_not_set_against_each_other(int hours, int found)
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, Morning.AddHours(hours));
        Assert.Equal(found, _together.Find().Count);
    }

    [Fact]
    public void Articles_of_other_conflicts_are_not_set_against_each_other()
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, Morning.AddHours(5), "Velmark", "Corvane");
        Assert.Empty(_together.Find());
    }

    [Fact]
    public void A_conflict_is_the_same_whichever_side_is_named_more()
    {
        Add("post-1", Pledge, Morning, "Ardania", "Velmark");
        Add("wire-1", Deed, Morning.AddHours(5), "Velmark", "Ardania", "Corvane");
        Assert.Single(_together.Find());
    }

    [Fact]
    public void What_is_repeated_weeks_later_is_another_divergence()
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, Morning.AddHours(5));
        Add("post-2", Pledge, Morning.AddDays(20));
        Add("wire-2", Deed, Morning.AddDays(20).AddHours(5));
        Assert.Equal(2, _together.Find().Count);
    }

    [Fact]
    public void An_article_without_a_date_is_set_against_none()
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, publishedAt: null);
        Assert.Empty(_together.Find());
        Assert.Equal(1, _together.Undated);
    }

    [Fact]
    public void Only_the_latest_version_of_an_article_counts()
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, Morning.AddHours(5), Morning.AddHours(6));
        Add("wire-1", "The weather stayed mild.", Morning.AddHours(5), Morning.AddHours(5));
        Assert.Single(_together.Find());

        Add("wire-1", "The weather stayed mild.", Morning.AddHours(5), Morning.AddHours(7));
        Assert.Empty(_together.Find());
    }

    [Fact]
    public void A_withdrawn_article_shows_nothing()
    {
        Add("post-1", Pledge, Morning);
        Add("wire-1", Deed, Morning.AddHours(5));
        _together.Withdraw("wire-1", new ReceivedArticle("wire-1", null, null, null, null, null, null, "", IsRetracted: true));
        Assert.Empty(_together.Find());
    }

    private void Add(string id, string body, DateTimeOffset? publishedAt, params string[] sides) => Add(id, body, publishedAt, null, sides);

    private void Add(string id, string body, DateTimeOffset? publishedAt, DateTimeOffset? updatedAt, params string[] sides)
    {
        List<Assertion> assertions = [];
        var vass = new Source(SourceKind.Official, "Bruno Vass", "Velmark");
        Contribute(AssertionKind.Commitment, Pledge, vass);
        Contribute(AssertionKind.Deed, Deed, Source.Narrator);
        _together.Add(new AnalyzedArticle(
            id,
            new ReceivedArticle(id, id.Split('-')[0], null, null, publishedAt, updatedAt, null, body, IsRetracted: false),
            new ArticleAnalysis([], sides.Length > 0 ? sides : ["Velmark", "Ardania"], assertions, []),
            []));

        void Contribute(AssertionKind kind, string words, Source source)
        {
            var start = body.IndexOf(words, StringComparison.Ordinal);
            if (start < 0) return;
            var span = new TextSpan(start, start + words.Length);
            assertions.Add(new Assertion(kind, assertions.Count, span, source, ["Velmark"], ["Gap"], 0.9));
        }
    }
}
