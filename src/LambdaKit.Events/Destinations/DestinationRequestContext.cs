using System.Text.Json.Serialization;

namespace LambdaKit.Events.Destinations;

/// <summary>An invocation that has ended.</summary>
[EventModel]
public sealed partial class DestinationRequestContext
{
    /// <summary>Its request id.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The ARN of the function, with version or alias.</summary>
    [JsonPropertyName("functionArn")]
    public partial string? FunctionArn { get; init; }

    /// <summary>How it ended.</summary>
    [JsonPropertyName("condition")]
    public partial DestinationCondition? Condition { get; init; }

    /// <summary>How often Lambda invoked the function for it.</summary>
    [JsonPropertyName("approximateInvokeCount")]
    public partial int? ApproximateInvokeCount { get; init; }
}
