using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>The service that credentials were made for.</summary>
[EventModel]
public sealed partial class CloudTrailScope
{
    /// <summary>What gave them, such as <c>AWS::Lambda</c>.</summary>
    [JsonPropertyName("issuerType")]
    public partial string? IssuerType { get; init; }

    /// <summary>The ARN of what they were given to.</summary>
    [JsonPropertyName("credentialsIssuedTo")]
    public partial string? CredentialsIssuedTo { get; init; }

    /// <summary>The ARN of what called the service; null when missing.</summary>
    [JsonPropertyName("sourceArn")]
    public partial string? SourceArn { get; init; }

    /// <summary>The account of what called the service; null when missing.</summary>
    [JsonPropertyName("sourceAccount")]
    public partial string? SourceAccount { get; init; }
}
