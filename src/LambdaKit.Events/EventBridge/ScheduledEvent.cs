using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge;

/// <summary>What a schedule sends that was given no input of yours: an EventBridge rule with a schedule, or EventBridge Scheduler.</summary>
/// <remarks>
/// With an input of yours, that input is the whole payload: let the function take a type of yours.
/// <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html">AWS reference</see>,
/// <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html">of EventBridge Scheduler</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class ScheduledEvent
{
    /// <summary>The source of what EventBridge Scheduler sends.</summary>
    private const string SchedulerSource = "aws.scheduler";

    /// <summary>The version of the envelope: <c>0</c>, which some services write as a number; null when missing.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary>The identifier of the event; the same on every delivery of it.</summary>
    [JsonPropertyName("id")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Id { get; init; }

    /// <summary><c>Scheduled Event</c></summary>
    [JsonPropertyName("detail-type")]
    [Recurring]
    public partial string? DetailType { get; init; }

    /// <summary><c>aws.events</c> from a rule, <c>aws.scheduler</c> from EventBridge Scheduler.</summary>
    [JsonPropertyName("source")]
    [Recurring]
    public partial string? Source { get; init; }

    /// <summary>The account of the schedule, 12 digits.</summary>
    [JsonPropertyName("account")]
    [Recurring]
    public partial string? Account { get; init; }

    /// <summary>The time for which it was scheduled, to the second; null when missing.</summary>
    [JsonPropertyName("time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Time { get; init; }

    /// <summary>The region of the schedule, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>The ARN of the rule or schedule; never null.</summary>
    [JsonPropertyName("resources")]
    public partial IReadOnlyList<string> Resources { get; init; }

    /// <summary>The replay of an archive that sent it again; null otherwise.</summary>
    [JsonPropertyName("replay-name")]
    public partial string? ReplayName { get; init; }

    /// <summary>An empty object from a rule, the text <c>{}</c> from EventBridge Scheduler; whatever else a test puts there is kept.</summary>
    [JsonPropertyName("detail")]
    public partial JsonValue Detail { get; init; }

    /// <summary>The ARN of the rule or schedule; null when missing.</summary>
    public string? ScheduleArn => Resources is [var first, ..] ? first : null;

    /// <summary>Whether EventBridge Scheduler sent it, rather than a rule.</summary>
    public bool IsFromScheduler => Source == SchedulerSource;
}
