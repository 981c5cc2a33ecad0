using System.Text.Json.Serialization;

namespace LambdaKit.Events.Sns;

/// <summary>Notifications of Amazon SNS topics that a function is subscribed to. Each invocation brings one record.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class SnsEvent
{
    /// <summary>The notifications; never null.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<SnsRecord> Records { get; init; }
}
