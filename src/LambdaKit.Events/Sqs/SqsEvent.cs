using System.Text.Json.Serialization;

namespace LambdaKit.Events.Sqs;

/// <summary>A batch of messages from one Amazon SQS queue.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class SqsEvent
{
    /// <summary>The messages, in the order in which Lambda delivered them; never null.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<SqsMessage> Records { get; init; }
}
