using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>An email that an Amazon WorkMail rule hands to a function.</summary>
/// <remarks>
/// A synchronous rule waits for a <see cref="WorkMailResponse"/>. The content is read by the API of WorkMail Message Flow.
/// <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class WorkMailEvent
{
    /// <summary><c>2018-10-10</c></summary>
    [JsonPropertyName("summaryVersion")]
    public partial string? SummaryVersion { get; init; }

    /// <summary>Sender and recipients of the transport.</summary>
    [JsonPropertyName("envelope")]
    public partial WorkMailEnvelope? Envelope { get; init; }

    /// <summary>Who sent it for the author; null when it was the author.</summary>
    [JsonPropertyName("sender")]
    public partial WorkMailAddress? Sender { get; init; }

    /// <summary>The author; null where WorkMail sends none.</summary>
    [JsonPropertyName("from")]
    public partial WorkMailAddress? From { get; init; }

    /// <summary>The subject, of at most 256 characters.</summary>
    [JsonPropertyName("subject")]
    public partial string? Subject { get; init; }

    /// <summary>What the API gets the content by.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>The identifier of this invocation: the same when it is tried again.</summary>
    [JsonPropertyName("invocationId")]
    public partial string? InvocationId { get; init; }

    /// <summary>Whether it comes in or goes out.</summary>
    [JsonPropertyName("flowDirection")]
    public partial WorkMailFlowDirection? FlowDirection { get; init; }

    /// <summary>Whether parts of this event were left out because it was more than 128 KB.</summary>
    [JsonPropertyName("truncated")]
    public partial bool? Truncated { get; init; }
}
