using NegotiationMonitor.Delivery;
using Xunit;

namespace NegotiationMonitor.Tests.Delivery;

public sealed class WebhookClientTests
{
    /// <summary>The example that the Standard Webhooks specification works through.</summary>
    [Fact]
    public void A_message_is_signed_as_Standard_Webhooks_says() =>
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            WebhookClient.Signature(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"));
}
