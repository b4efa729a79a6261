using System.Net;
using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd.BadInput;

/// <summary>Bad input over HTTP, the same on both transports.</summary>
public abstract class HttpRefusalTests(Installation installation)
{
    [Theory]
    [MemberData(nameof(BadArticle.Names), MemberType = typeof(BadArticle))]
    public async Task What_is_no_article_is_refused_with_the_field_and_the_reason(string name)
    {
        var bad = BadArticle.Named(name);
        using var answer = await installation.Client.PostAsync(bad.Bytes);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await ServiceClient.ReadAsync(answer);
        if (answer.StatusCode == HttpStatusCode.RequestEntityTooLarge)
        {
            Assert.Contains("too large", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.True(problem.GetProperty("errors").TryGetProperty(bad.Field, out var reasons), problem.ToString());
            Assert.NotEmpty(Assert.Single(reasons.EnumerateArray()).GetString()!);
        }

        Assert.True(await installation.Service.IsReadyAsync());
    }

    [Theory]
    [MemberData(nameof(OddArticle.Names), MemberType = typeof(OddArticle))]
    public async Task What_is_odd_but_can_be_read_is_read(string name)
    {
        using var answer = await installation.Client.PostAsync(OddArticle.Named(name).Bytes);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var article = (await ServiceClient.ReadAsync(answer)).GetProperty("results")[0].GetProperty("articleId").GetString();
        Assert.Equal(HttpStatusCode.OK, await installation.Client.StatusOfAsync($"/articles/{article}"));
        Assert.True(await installation.Service.IsReadyAsync());
    }
}
