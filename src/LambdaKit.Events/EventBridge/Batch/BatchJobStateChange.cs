using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>A job of AWS Batch went into another state.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/batch/latest/userguide/batch_cwe_events.html">events of AWS Batch</see>
/// </remarks>
[EventModel]
public sealed partial class BatchJobStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Batch Job State Change";

    /// <summary>The ARN of the job; null when missing.</summary>
    [JsonPropertyName("jobArn")]
    public partial string? JobArn { get; init; }

    /// <summary>The name of the job.</summary>
    [JsonPropertyName("jobName")]
    public partial string? JobName { get; init; }

    /// <summary>The identifier of the job.</summary>
    [JsonPropertyName("jobId")]
    public partial string? JobId { get; init; }

    /// <summary>The ARN of its queue.</summary>
    [JsonPropertyName("jobQueue")]
    [Recurring]
    public partial string? JobQueue { get; init; }

    /// <summary>The state it is in; null when missing.</summary>
    [JsonPropertyName("status")]
    public partial BatchJobStatus? Status { get; init; }

    /// <summary>The share it is scheduled with; null when its queue has none.</summary>
    [JsonPropertyName("shareIdentifier")]
    public partial string? ShareIdentifier { get; init; }

    /// <summary>Its priority within its share; null when missing.</summary>
    [JsonPropertyName("schedulingPriority")]
    public partial int? SchedulingPriority { get; init; }

    /// <summary>Each time it was run; never null.</summary>
    [JsonPropertyName("attempts")]
    public partial IReadOnlyList<BatchAttempt> Attempts { get; init; }

    /// <summary>Why it is in that state, in words; null when there is nothing to say.</summary>
    [JsonPropertyName("statusReason")]
    public partial string? StatusReason { get; init; }

    /// <summary>When it was submitted, to the millisecond, in UTC; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>How often it is tried.</summary>
    [JsonPropertyName("retryStrategy")]
    public partial BatchRetryStrategy? RetryStrategy { get; init; }

    /// <summary>When it went into the state <c>RUNNING</c>; null before.</summary>
    [JsonPropertyName("startedAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    [JsonPropertyName("stoppedAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? StoppedAt { get; init; }

    /// <summary>The jobs that it waits for; never null.</summary>
    [JsonPropertyName("dependsOn")]
    public partial IReadOnlyList<BatchJobDependency> DependsOn { get; init; }

    /// <summary>The ARN of its definition.</summary>
    [JsonPropertyName("jobDefinition")]
    [Recurring]
    public partial string? JobDefinition { get; init; }

    /// <summary>What stands in for the placeholders of its definition; never null.</summary>
    [JsonPropertyName("parameters")]
    public partial IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Its container; null for jobs of several nodes, of ECS tasks and of Kubernetes.</summary>
    [JsonPropertyName("container")]
    public partial BatchContainer? Container { get; init; }

    /// <summary>Which node of a job it is; null when it is none.</summary>
    [JsonPropertyName("nodeDetails")]
    public partial BatchNode? NodeDetails { get; init; }

    /// <summary>The nodes of a job of several; null for others.</summary>
    [JsonPropertyName("nodeProperties")]
    public partial BatchNodeProperties? NodeProperties { get; init; }

    /// <summary>What it is for an array of jobs; null when it is none.</summary>
    [JsonPropertyName("arrayProperties")]
    public partial BatchArray? ArrayProperties { get; init; }

    /// <summary>For how long it may run; null when for ever.</summary>
    [JsonPropertyName("timeout")]
    public partial BatchTimeout? Timeout { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyDictionary<string, string> Tags { get; init; }

    /// <summary>Whether its ECS tasks get its tags; null when missing.</summary>
    [JsonPropertyName("propagateTags")]
    public partial bool? PropagateTags { get; init; }

    /// <summary>What it runs on: <c>EC2</c>, <c>FARGATE</c>; never null.</summary>
    [JsonPropertyName("platformCapabilities")]
    public partial IReadOnlyList<string> PlatformCapabilities { get; init; }

    /// <summary>The tasks of a job of ECS tasks, as its definition has them; null JSON for others.</summary>
    [JsonPropertyName("ecsProperties")]
    public partial JsonValue EcsProperties { get; init; }

    /// <summary>The pod of a job of Kubernetes, as its definition has it; null JSON for others.</summary>
    [JsonPropertyName("eksProperties")]
    public partial JsonValue EksProperties { get; init; }

    /// <summary>Each time a job of Kubernetes was run; never null.</summary>
    [JsonPropertyName("eksAttempts")]
    public partial IReadOnlyList<JsonValue> EksAttempts { get; init; }

    /// <summary>Whether it was cancelled; null when missing.</summary>
    [JsonPropertyName("isCancelled")]
    public partial bool? IsCancelled { get; init; }

    /// <summary>Whether it was terminated; null when missing.</summary>
    [JsonPropertyName("isTerminated")]
    public partial bool? IsTerminated { get; init; }

    /// <summary>What it uses up; null when missing.</summary>
    [JsonPropertyName("consumableResourceProperties")]
    public partial BatchConsumableResources? ConsumableResourceProperties { get; init; }

    /// <summary>Where a service job runs; null for others.</summary>
    [JsonPropertyName("serviceEnvironment")]
    public partial string? ServiceEnvironment { get; init; }
}
