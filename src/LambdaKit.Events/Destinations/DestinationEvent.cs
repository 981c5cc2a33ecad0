using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Destinations;

/// <summary>What became of an asynchronous invocation, as Lambda sends it to its destination: a function directly, SQS and SNS as text, EventBridge as detail, S3 as an object.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class DestinationEvent
{
    /// <summary><c>1.0</c></summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>When Lambda wrote it.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The invocation.</summary>
    [JsonPropertyName("requestContext")]
    public partial DestinationRequestContext? RequestContext { get; init; }

    /// <summary>What the function was invoked with: any JSON.</summary>
    [JsonPropertyName("requestPayload")]
    public partial JsonValue RequestPayload { get; init; }

    /// <summary>How the function ended; null when it did not run, as when the event grew too old.</summary>
    [JsonPropertyName("responseContext")]
    public partial DestinationResponseContext? ResponseContext { get; init; }

    /// <summary>What the function returned, or its error: any JSON, which is null when it did not run. See <see cref="Error"/>.</summary>
    [JsonPropertyName("responsePayload")]
    public partial JsonValue ResponsePayload { get; init; }

    /// <summary>Whether the invocation succeeded.</summary>
    public bool IsSuccess => RequestContext?.Condition == DestinationCondition.Success;

    /// <summary>The error that the function reported; null when it succeeded, or the payload is no error.</summary>
    public DestinationError? Error => ResponseContext?.FunctionError is null ? null : DestinationError.From(ResponsePayload);
}
