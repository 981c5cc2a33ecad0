using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge;

/// <summary>An event of an EventBridge bus, with whatever detail: for functions that get details of several types, or of a type of yours.</summary>
/// <remarks>
/// Also for what a rule's input path or transformer leaves whole; an input that it makes anew is of its own shape.
/// <see href="https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class EventBridgeEvent
{
    /// <summary>The version of the envelope: <c>0</c>, which some services write as a number; null when missing.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary>The identifier of the event; the same on every delivery of it. Events of one happening may still have several.</summary>
    [JsonPropertyName("id")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Id { get; init; }

    /// <summary>What happened, together with <see cref="Source"/>; it decides what <see cref="Detail"/> holds, such as <c>Object Created</c>.</summary>
    [JsonPropertyName("detail-type")]
    [Recurring]
    public partial string? DetailType { get; init; }

    /// <summary>Who says it: <c>aws.</c> and a service, <c>aws.partner/</c> and a partner, or any name of your own.</summary>
    [JsonPropertyName("source")]
    [Recurring]
    public partial string? Source { get; init; }

    /// <summary>The account it comes from, 12 digits.</summary>
    [JsonPropertyName("account")]
    [Recurring]
    public partial string? Account { get; init; }

    /// <summary>When it happened, as the source says; null when missing.</summary>
    [JsonPropertyName("time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Time { get; init; }

    /// <summary>The region it comes from, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>What it is about, mostly ARNs; never null.</summary>
    [JsonPropertyName("resources")]
    public partial IReadOnlyList<string> Resources { get; init; }

    /// <summary>The replay of an archive that sent it again; null for an event that comes for the first time.</summary>
    [JsonPropertyName("replay-name")]
    public partial string? ReplayName { get; init; }

    /// <summary>What the source says beside that; null JSON when missing. <c>Detail.As(typeInfo)</c> reads it as a type of yours.</summary>
    [JsonPropertyName("detail")]
    public partial JsonValue Detail { get; init; }

    /// <summary>The detail as a model, read anew by each call; null when there is none.</summary>
    /// <param name="serializer">Of a model in a namespace below this one, or one of yours: <c>S3ObjectCreated.Serializer</c>.</param>
    /// <exception cref="EventFormatException">It is of another shape.</exception>
    public TDetail? GetDetail<TDetail>(EventSerializer<TDetail> serializer)
        where TDetail : class
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return Detail.IsNull ? null : serializer.Read(Detail.Utf8.Span);
    }
}
