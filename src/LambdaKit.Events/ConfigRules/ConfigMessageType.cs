namespace LambdaKit.Events.ConfigRules;

/// <summary>Why a rule is invoked.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConfigMessageType(string Value)
{
    /// <summary>A resource has changed.</summary>
    public static ConfigMessageType ConfigurationItemChange => new("ConfigurationItemChangeNotification");

    /// <summary>A resource has changed that is too large to be sent.</summary>
    public static ConfigMessageType OversizedConfigurationItemChange => new("OversizedConfigurationItemChangeNotification");

    /// <summary>The rule's period has passed.</summary>
    public static ConfigMessageType Scheduled => new("ScheduledNotification");

    /// <summary>A snapshot of all resources was delivered, with which the rule is evaluated.</summary>
    public static ConfigMessageType ConfigurationSnapshotDeliveryCompleted => new("ConfigurationSnapshotDeliveryCompleted");

    /// <summary>The delivery of a snapshot has begun.</summary>
    public static ConfigMessageType ConfigurationSnapshotDeliveryStarted => new("ConfigurationSnapshotDeliveryStarted");

    /// <summary>The history of the configuration was delivered.</summary>
    public static ConfigMessageType ConfigurationHistoryDeliveryCompleted => new("ConfigurationHistoryDeliveryCompleted");
}
