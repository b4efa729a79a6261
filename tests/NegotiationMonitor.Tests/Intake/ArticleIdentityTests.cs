using NegotiationMonitor.Articles;
using NegotiationMonitor.Intake;
using Xunit;

namespace NegotiationMonitor.Tests.Intake;

public sealed class ArticleIdentityTests
{
    private static readonly ReceivedArticle Plain = new(null, null, null, null, null, null, null, "Shells fell on Velin.", IsRetracted: false);

    [Theory]
    [InlineData("https://Post.example/velin/1", "https://post.example/velin/1/")]
    [InlineData("https://post.example/velin/1", "https://post.example:443/velin/1#latest")]
    [InlineData("https://post.example/velin?page=2", "https://post.example/velin?utm_source=mail&page=2")]
    [InlineData("http://post.example/velin/1", "https://post.example/velin/1")]
    public void One_address_is_one_article_however_it_was_shared(string one, string other) =>
        Assert.Equal(IdOf(Plain with { Url = one }), IdOf(Plain with { Url = other, Body = "Shells fell on Velin again." }));

    [Fact]
    public void The_publishers_id_goes_before_the_address() =>
        Assert.Equal(
            IdOf(Plain with { Id = "7", Url = "https://post.example/1" }),
            IdOf(Plain with { Id = "7", Url = "https://post.example/2" }));

    [Fact]
    public void Two_outlets_may_use_the_same_id() =>
        Assert.NotEqual(IdOf(Plain with { Id = "7", Source = "Velin Post" }), IdOf(Plain with { Id = "7", Source = "Ardan Herald" }));

    [Fact]
    public void Without_id_and_address_the_text_is_the_identity() =>
        Assert.NotEqual(IdOf(Plain), IdOf(Plain with { Body = "Shells fell on Besk." }));

    [Fact]
    public void A_corrected_text_is_another_version() =>
        Assert.NotEqual(ArticleIdentity.ContentHash(Plain), ArticleIdentity.ContentHash(Plain with { Body = "Shells fell near Velin." }));

    private static Guid IdOf(ReceivedArticle article) => ArticleIdentity.Of(article).Id;
}
