namespace NegotiationMonitor.Configuration;

/// <summary>Marks an option whose value is never printed, not even in a fault.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
