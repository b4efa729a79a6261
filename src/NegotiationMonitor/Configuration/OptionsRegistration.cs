using Microsoft.Extensions.Options;
using NegotiationMonitor.Database;
using NegotiationMonitor.Delivery;

namespace NegotiationMonitor.Configuration;

/// <summary>Registers the options classes so that the host refuses to start on any fault.</summary>
internal static class OptionsRegistration
{
    /// <summary>Registers every section of <see cref="MonitorOptions"/>.</summary>
    public static IServiceCollection AddMonitorOptions(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsValidation>();
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidation>();
        foreach (var section in SectionCheck.Options(typeof(MonitorOptions)))
        {
            typeof(OptionsRegistration).GetMethod(nameof(AddValidatedOptions))!
                .MakeGenericMethod(section.PropertyType).Invoke(null, [services, section.Name]);
        }

        return services;
    }

    /// <summary>Binds <typeparamref name="TOptions"/> to a section, checked at start.</summary>
    public static IServiceCollection AddValidatedOptions<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>()
            // Before the binder, which would stop at the first fault with an exception of its own.
            .Configure<IConfiguration>((_, configuration) => Check(configuration.GetSection(section), typeof(TOptions)))
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        return services;
    }

    private static void Check(IConfigurationSection section, Type type)
    {
        var faults = SectionCheck.Faults(section, type).ToArray();
        if (faults.Length > 0) throw new OptionsValidationException(section.Key, type, faults);
    }
}
