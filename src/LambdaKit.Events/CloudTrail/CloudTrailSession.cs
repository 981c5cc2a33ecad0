using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>The session of a request with temporary credentials.</summary>
[EventModel]
public sealed partial class CloudTrailSession
{
    /// <summary>Who gave the credentials; null when missing.</summary>
    [JsonPropertyName("sessionIssuer")]
    public partial CloudTrailSessionIssuer? SessionIssuer { get; init; }

    /// <summary>The identity from elsewhere; null or empty when there is none.</summary>
    [JsonPropertyName("webIdFederationData")]
    public partial CloudTrailWebIdentity? WebIdFederationData { get; init; }

    /// <summary>How it began; null when missing.</summary>
    [JsonPropertyName("attributes")]
    public partial CloudTrailSessionAttributes? Attributes { get; init; }

    /// <summary>Who is behind the role, as the one who assumed it said; null when nothing was said.</summary>
    [JsonPropertyName("sourceIdentity")]
    public partial string? SourceIdentity { get; init; }

    /// <summary>Whether it is a root session of a member account; null when not.</summary>
    [JsonPropertyName("assumedRoot")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? AssumedRoot { get; init; }

    /// <summary>The version of the metadata service that gave the credentials, <c>1.0</c> or <c>2.0</c>; null outside of EC2.</summary>
    [JsonPropertyName("ec2RoleDelivery")]
    public partial string? Ec2RoleDelivery { get; init; }

    /// <summary>The VPC that the credentials were given in; null outside of EC2.</summary>
    [JsonPropertyName("ec2IssuedInVpc")]
    public partial string? Ec2IssuedInVpc { get; init; }
}
