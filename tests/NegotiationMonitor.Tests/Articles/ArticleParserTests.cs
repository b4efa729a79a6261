using System.Text;
using Microsoft.Extensions.Time.Testing;
using NegotiationMonitor.Articles;
using Xunit;

namespace NegotiationMonitor.Tests.Articles;

public sealed class ArticleParserTests
{
    private const string Body = "The envoy said in Velin on Friday that the talks had gone well and that they would go on.";

    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2031, 5, 4, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Every_field_of_the_input_form_is_read()
    {
        var article = Accepted($$"""
            { "id": "v-1", "source": "Velin Post", "url": "https://post.example/v-1", "title": "Talks go on", "publishedAt": "2031-05-01T12:00:00+02:00",
              "updatedAt": "2031-05-01T15:10:00Z", "language": "en-GB", "body": "{{Body}}", "conflict": "left aside" }
            """);
        Assert.Equal(
            new ReceivedArticle(
                "v-1", "Velin Post", "https://post.example/v-1", "Talks go on", new DateTimeOffset(2031, 5, 1, 12, 0, 0, TimeSpan.FromHours(2)),
                new DateTimeOffset(2031, 5, 1, 15, 10, 0, TimeSpan.Zero), "en-GB", Body, IsRetracted: false),
            article);
    }

    [Theory]
    [InlineData("{\"BODY\": \"$\", \"Id\": \"v-1\"}")]
    [InlineData("{\"bod\\u0079\": \"$\", \"id\": \"v-1\"}")]
    [InlineData("\uFEFF{\"body\": \"$\", \"id\": \"v-1\", \"title\": null, \"url\": \"\"}")]
    [InlineData("{\"specversion\": \"1.0\", \"id\": \"event-9\", \"type\": \"article\", \"source\": \"/feeds\", \"data\": {\"id\": \"v-1\", \"body\": \"$\"}}")]
    [InlineData("{\"specversion\": \"1.0\", \"id\": \"event-9\", \"data_base64\": \"#\"}")]
    public void Names_in_any_case_marks_blanks_and_envelopes_are_understood(string form)
    {
        var inner = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{{\"id\": \"v-1\", \"body\": \"{Body}\"}}"));
        var article = Accepted(form.Replace("$", Body).Replace("#", inner));
        Assert.Equal(new ReceivedArticle("v-1", null, null, null, null, null, null, Body, IsRetracted: false), article);
    }

    [Theory]
    [InlineData("", "article is not JSON (byte 1: ")]
    [InlineData("{\"body\": \"x\"", "article is not JSON (byte 13: ")]
    [InlineData("{\n \"body\": oops }", "article is not JSON (line 2, byte 10: ")]
    [InlineData("[1, 2]", "article is a list, not an object; send one JSON object an article")]
    [InlineData("\"text\"", "article is text, not an object; ")]
    [InlineData("{}", "body is empty; put the text in \"body\".")]
    [InlineData("{\"body\": \" \\n\"}", "body is empty; put the text in \"body\".")]
    [InlineData("{\"body\": 7}", "body is a number; it must be text.")]
    [InlineData("{\"body\": [\"a\"]}", "body is a list; it must be text.")]
    [InlineData("{\"body\": \"$\", \"id\": 7}", "id is a number; it must be text.")]
    [InlineData("{\"body\": \"$\", \"title\": {}}", "title is an object; it must be text.")]
    [InlineData("{\"body\": \"$\", \"retracted\": \"yes\"}", "retracted is text; it must be true or false.")]
    [InlineData("{\"body\": \"$\", \"url\": \"post.example/v\"}", "url is no absolute http or https address; ")]
    [InlineData("{\"body\": \"$\", \"url\": \"file:///etc/passwd\"}", "url is no absolute http or https address; ")]
    [InlineData("{\"body\": \"$\", \"url\": \"/news/1\"}", "url is no absolute http or https address; ")]
    [InlineData("{\"body\": \"$\", \"publishedAt\": \"yesterday\"}", "publishedAt is \"yesterday\", which is no date; write ISO 8601")]
    [InlineData("{\"body\": \"$\", \"publishedAt\": \"03/04/2031\"}", "publishedAt is \"03/04/2031\", which is no date; ")]
    [InlineData("{\"body\": \"$\", \"publishedAt\": 1922313600}", "publishedAt is a number; it must be text.")]
    [InlineData("{\"body\": \"$\", \"publishedAt\": \"1899-12-31\"}", "publishedAt is \"1899-12-31\", before 1900; ")]
    [InlineData("{\"body\": \"$\", \"updatedAt\": \"2031-05-05T12:00:01Z\"}", "updatedAt is \"2031-05-05T12:00:01Z\", more than 24 hours in the future; ")]
    [InlineData("{\"body\": \"$\", \"language\": \"fr\"}", "language is \"fr\"; only English is analysed")]
    [InlineData("{\"body\": \"<p>$</p>\"}", "body holds HTML markup (<p>); send plain text, ")]
    [InlineData("{\"body\": \"Le porte-parole a dit que les pourparlers entre les deux camps vont reprendre vendredi.\"}", "body is not English (it reads as French); ")]
    [InlineData("{\"retracted\": true}", "retracted is true, but the article has neither id nor url; ")]
    [InlineData("{\"specversion\": \"1.0\"}", "data is missing from the CloudEvent; put the article's JSON object in \"data\".")]
    [InlineData("{\"specversion\": \"1.0\", \"data\": \"text\"}", "data is text, not an article; ")]
    [InlineData("{\"specversion\": \"1.0\", \"data\": {\"specversion\": \"1.0\"}}", "data is a CloudEvent, not an article; ")]
    [InlineData("{\"specversion\": \"1.0\", \"data_base64\": \"%\"}", "data_base64 is not base64; ")]
    public void What_is_wrong_is_told_with_its_remedy(string json, string told) =>
        Assert.StartsWith(told, Refused(json.Replace("$", Body)).Reason);

    [Fact]
    public void Every_faulty_field_is_told_once_and_the_article_is_named()
    {
        var refused = Refused("{\"id\": \"x-17\", \"title\": 1, \"url\": \"x\", \"publishedAt\": \"x\", \"body\": \"\"}");
        Assert.Equal("x-17", refused.Id);
        Assert.Equal(["url", "title", "publishedAt", "body"], refused.Faults.Select(fault => fault.Field));
    }

    [Theory]
    [InlineData("2031-05-01", "2031-05-01T00:00:00.0000000+00:00")]
    [InlineData("2031-05-01T12:00", "2031-05-01T12:00:00.0000000+00:00")]
    [InlineData("2031-05-01 12:00:00", "2031-05-01T12:00:00.0000000+00:00")]
    [InlineData("2031-05-01T12:00:00.123456789z", "2031-05-01T12:00:00.1234567+00:00")]
    [InlineData("2031-05-01T12:00:00-05", "2031-05-01T12:00:00.0000000-05:00")]
    [InlineData("2031-05-01T12:00:00+0530", "2031-05-01T12:00:00.0000000+05:30")]
    [InlineData("2031-05-05T11:59:59Z", "2031-05-05T11:59:59.0000000+00:00")]
    public void A_time_without_an_offset_is_UTC(string written, string meant) =>
        Assert.Equal(meant, Accepted($"{{\"body\": \"{Body}\", \"publishedAt\": \"{written}\"}}").PublishedAt?.ToString("o"));

    [Fact]
    public void A_withdrawal_needs_no_text() =>
        Assert.True(Accepted("{\"url\": \"https://post.example/v-1\", \"retracted\": true}").IsRetracted);

    [Fact]
    public void Nul_and_lone_surrogates_are_replaced_one_for_one()
    {
        var body = Accepted($"{{\"body\": \"a\\u0000b\\ud83dc\\ude00d\\ud83d\\ude00\\\"\\/\\n\\t {Body}\"}}").Body;
        Assert.Equal($"a\uFFFDb\uFFFDc\uFFFDd\U0001F600\"/\n\t {Body}", body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Bytes_that_are_not_UTF8_are_named(int at)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"body\": \"{Body}\"}}");
        bytes[at] = 0xE9;
        var refused = Assert.IsType<ArticleReading.Refused>(Parser().Parse(bytes));
        Assert.Equal($"article is not UTF-8 (byte offset {at}); save or send it as UTF-8.", refused.Reason);
    }

    [Fact]
    public void A_body_may_be_as_large_as_the_limit_and_no_larger()
    {
        var parser = Parser(Body.Length);
        Assert.IsType<ArticleReading.Accepted>(parser.Parse(Encoding.UTF8.GetBytes($"{{\"body\": \"{Body}\"}}")));
        var refused = Assert.IsType<ArticleReading.Refused>(parser.Parse(Encoding.UTF8.GetBytes($"{{\"body\": \"{Body} é\"}}")));
        Assert.Equal($"body is larger than {Body.Length} bytes of UTF-8 (it takes {Body.Length + 3}); send the article's text alone.", refused.Reason);
    }

    [Fact]
    public void Input_far_over_the_limit_is_not_even_parsed()
    {
        var parser = Parser(100);
        var refused = Assert.IsType<ArticleReading.Refused>(parser.Parse(new byte[parser.Limits.JsonBytes + 1]));
        Assert.StartsWith("article is larger than ", refused.Reason);
    }

    [Theory]
    [InlineData("x", 1_000_000)]
    [InlineData("He ran. ", 130_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("<p the ", 140_000)]
    public void A_body_of_a_million_like_characters_is_read(string piece, int times) =>
        Assert.Equal(piece.Length * times, Accepted($"{{\"body\": \"{string.Concat(Enumerable.Repeat(piece, times))}\"}}").Body.Length);

    private static ArticleParser Parser(int bodyBytes = 1024 * 1024) => new(EnglishDetector.BuiltIn, Clock, new ArticleLimits(bodyBytes));

    private static ReceivedArticle Accepted(string json) =>
        Assert.IsType<ArticleReading.Accepted>(Parser().Parse(Encoding.UTF8.GetBytes(json))).Article;

    private static ArticleReading.Refused Refused(string json) =>
        Assert.IsType<ArticleReading.Refused>(Parser().Parse(Encoding.UTF8.GetBytes(json)));
}
