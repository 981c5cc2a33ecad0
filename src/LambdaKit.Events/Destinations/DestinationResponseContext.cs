using System.Text.Json.Serialization;

namespace LambdaKit.Events.Destinations;

/// <summary>How a function ended.</summary>
[EventModel]
public sealed partial class DestinationResponseContext
{
    /// <summary>200 when the function ran, whether it failed or not.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The version that ran.</summary>
    [JsonPropertyName("executedVersion")]
    public partial string? ExecutedVersion { get; init; }

    /// <summary><c>Handled</c> or <c>Unhandled</c>; null when it succeeded.</summary>
    [JsonPropertyName("functionError")]
    public partial string? FunctionError { get; init; }
}
