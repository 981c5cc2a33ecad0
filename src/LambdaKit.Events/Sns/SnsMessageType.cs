namespace LambdaKit.Events.Sns;

/// <summary>What SNS sends.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct SnsMessageType(string Value)
{
    /// <summary>A message that was published to the topic.</summary>
    public static SnsMessageType Notification => new("Notification");

    /// <summary>What an HTTP endpoint gets when it is subscribed.</summary>
    public static SnsMessageType SubscriptionConfirmation => new("SubscriptionConfirmation");

    /// <summary>What an HTTP endpoint gets when its subscription has ended.</summary>
    public static SnsMessageType UnsubscribeConfirmation => new("UnsubscribeConfirmation");
}
