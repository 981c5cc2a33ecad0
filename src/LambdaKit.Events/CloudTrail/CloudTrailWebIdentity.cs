using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>An identity from elsewhere.</summary>
[EventModel]
public sealed partial class CloudTrailWebIdentity
{
    /// <summary>Who vouches for it.</summary>
    [JsonPropertyName("federatedProvider")]
    public partial string? FederatedProvider { get; init; }

    /// <summary>What that provider says of it; never null.</summary>
    [JsonPropertyName("attributes")]
    public partial IReadOnlyDictionary<string, string> Attributes { get; init; }
}
