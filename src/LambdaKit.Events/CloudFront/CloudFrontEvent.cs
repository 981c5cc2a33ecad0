using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>A request to CloudFront, or the response to it, that a Lambda@Edge function is called with.</summary>
/// <remarks>
/// Lambda@Edge runs Node.js and Python only, not .NET: this model is for reading and making such events elsewhere, in tests and tools. The function answers
/// with a <see cref="CloudFrontRequest"/> or a <see cref="CloudFrontResponse"/>.
/// <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFrontEvent
{
    /// <summary>One record; never null.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<CloudFrontRecord> Records { get; init; }
}
