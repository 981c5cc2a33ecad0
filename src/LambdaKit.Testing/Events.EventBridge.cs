using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>An event of a bus with whatever detail.</summary>
    /// <param name="source">Who says it, such as <c>shop.orders</c>.</param>
    /// <param name="detailType">What happened, such as <c>OrderPlaced</c>.</param>
    /// <param name="detail">What is said of it: <c>JsonValue.Parse(json)</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static EventBridgeEvent EventBridge(string source, string detailType, JsonValue detail, EventBridgeOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(detailType);
        options ??= new EventBridgeOptions();
        return new EventBridgeEvent
        {
            Version = "0",
            Id = options.Id ?? EventBridgeId(source, detailType, detail.GetRawText()),
            DetailType = detailType,
            Source = source,
            Account = Fake.Account,
            Time = options.Time,
            Region = Fake.Region,
            Resources = options.Resources,
            ReplayName = options.ReplayName,
            Detail = detail,
        };
    }

    /// <summary>An event of a bus whose detail is the JSON of a value.</summary>
    /// <param name="source">Who says it, such as <c>shop.orders</c>.</param>
    /// <param name="detailType">What happened, such as <c>OrderPlaced</c>.</param>
    /// <param name="detail">The value.</param>
    /// <param name="detailJson">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static EventBridgeEvent EventBridge<T>(string source, string detailType, T detail, JsonTypeInfo<T> detailJson, EventBridgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(detailJson);
        return EventBridge(source, detailType, JsonValue.From(detail, detailJson), options);
    }

    /// <summary>An event of a bus with a typed detail: <c>Events.EventBridge("aws.s3", S3ObjectCreated.DetailType, new S3ObjectCreated { ... })</c>.</summary>
    /// <param name="source">Who says it: <c>aws.</c> and a service.</param>
    /// <param name="detailType">What happened, mostly a constant of the detail's class.</param>
    /// <param name="detail">The detail.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static EventBridgeEvent<TDetail> EventBridge<TDetail>(string source, string detailType, TDetail detail, EventBridgeOptions? options = null)
        where TDetail : class, IJsonReadable<TDetail>
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(detailType);
        ArgumentNullException.ThrowIfNull(detail);
        options ??= new EventBridgeOptions();
        using var writer = new JsonWriter();
        detail.WriteTo(writer);
        return new EventBridgeEvent<TDetail>
        {
            Version = "0",
            Id = options.Id ?? EventBridgeId(source, detailType, Convert.ToHexString(writer.WrittenSpan)),
            DetailType = detailType,
            Source = source,
            Account = Fake.Account,
            Time = options.Time,
            Region = Fake.Region,
            Resources = options.Resources,
            ReplayName = options.ReplayName,
            Detail = detail,
        };
    }

    /// <summary>What a scheduled rule sends at a time.</summary>
    /// <param name="time">ISO 8601, such as <c>2026-01-31T02:00Z</c>; UTC when it says no offset.</param>
    /// <param name="rule">The rule's name.</param>
    /// <exception cref="FormatException">It is no time.</exception>
    public static ScheduledEvent Schedule(string time, string rule = "schedule") =>
        Schedule(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), rule);

    /// <summary>What a scheduled rule sends at a time.</summary>
    /// <param name="time">The time for which it was scheduled.</param>
    /// <param name="rule">The rule's name.</param>
    public static ScheduledEvent Schedule(DateTimeOffset time, string rule = "schedule")
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        var utc = time.ToUniversalTime();
        return new ScheduledEvent
        {
            Version = "0",
            Id = EventBridgeId("aws.events", rule, utc.ToString("O", CultureInfo.InvariantCulture)),
            DetailType = "Scheduled Event",
            Source = "aws.events",
            Account = Fake.Account,
            Time = utc,
            Region = Fake.Region,
            Resources = [$"arn:aws:events:{Fake.Region}:{Fake.Account}:rule/{rule}"],
            Detail = JsonValue.Parse("{}"u8),
        };
    }

    private static string EventBridgeId(string source, string detailType, string detail) => Fake.Uuid($"{source}/{detailType}/{detail}");
}
