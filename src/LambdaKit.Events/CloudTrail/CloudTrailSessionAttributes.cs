using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How a session began.</summary>
[EventModel]
public sealed partial class CloudTrailSessionAttributes
{
    /// <summary>When the credentials were given; null when missing.</summary>
    [JsonPropertyName("creationDate")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? CreationDate { get; init; }

    /// <summary>Whether a second factor was given. A text in JSON.</summary>
    [JsonPropertyName("mfaAuthenticated")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? MfaAuthenticated { get; init; }
}
