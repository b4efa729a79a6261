using Microsoft.Extensions.Options;

namespace NegotiationMonitor.Delivery;

/// <summary>Checks what holds between webhooks: deliveries are kept by the webhook's name.</summary>
internal sealed class DeliveryOptionsValidation : IValidateOptions<DeliveryOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DeliveryOptions options)
    {
        var faults = options.Webhooks.GroupBy(webhook => webhook.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => $"Delivery:Webhooks has {group.Count()} entries named \"{group.Key}\"; give each a name of its own.")
            .ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
