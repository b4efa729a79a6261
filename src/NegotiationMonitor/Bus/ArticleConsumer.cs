using System.Net.Mime;
using MassTransit;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Intake;

namespace NegotiationMonitor.Bus;

/// <summary>Takes articles from the queue. A message is acknowledged only when its article is on disk.</summary>
internal sealed class ArticleConsumer(ArticleParser parser, ArticleIntake intake, ArticleRefusals refusals)
    : IConsumer<ArticleMessage>
{
    private const string Envelope = "application/vnd.masstransit+json";

    /// <inheritdoc/>
    /// <exception cref="ArticleRefusedException">The message is no article: it goes to the error queue, with the reason.</exception>
    public async Task Consume(ConsumeContext<ArticleMessage> context)
    {
        switch (Read(context))
        {
            case ArticleReading.Accepted accepted:
                await intake.TakeAsync([accepted.Article], context.CancellationToken);
                break;
            case ArticleReading.Refused refused:
                throw refusals.Of(refused);
        }
    }

    // From the bytes where they are the article: a serializer would already have let pass what is no UTF-8.
    private ArticleReading Read(ConsumeContext<ArticleMessage> context) =>
        context.ReceiveContext.ContentType is ContentType { MediaType: Envelope }
            ? parser.Parse(context.Message.Json)
            : parser.Parse(context.ReceiveContext.Body.GetBytes());
}
