using Microsoft.Extensions.Options;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Intake;

internal static class IntakeServices
{
    /// <summary>The way in: read, analyse, store.</summary>
    public static void AddIntake(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new ArticleParser(
            EnglishDetector.BuiltIn,
            services.GetRequiredService<TimeProvider>(),
            new ArticleLimits(services.GetRequiredService<IOptions<IntakeOptions>>().Value.MaxArticleBytes)));
        builder.Services.AddSingleton<ArticleStore>();
        builder.Services.AddSingleton<ArticleIntake>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ArticleIntake>());
    }
}
