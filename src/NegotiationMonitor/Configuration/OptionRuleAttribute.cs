namespace NegotiationMonitor.Configuration;

/// <summary>What an option's value must be like. Rules on an array hold for each of its elements.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class OptionRuleAttribute : Attribute
{
    /// <summary>
    /// What would be right, as the end of the sentence "Key is value; …", without repeating the value (it may be a secret);
    /// null when the value is right.
    /// </summary>
    public abstract string? RemedyFor(object value);
}
