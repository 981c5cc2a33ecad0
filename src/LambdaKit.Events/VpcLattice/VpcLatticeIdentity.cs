using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.VpcLattice;

/// <summary>Who calls a service of VPC Lattice. What is about a certificate is there with credentials of IAM Roles Anywhere only.</summary>
[EventModel]
public sealed partial class VpcLatticeIdentity
{
    /// <summary>The ARN of the VPC that the request came from; null when it can't be told.</summary>
    [JsonPropertyName("sourceVpcArn")]
    [Recurring]
    public partial string? SourceVpcArn { get; init; }

    /// <summary><c>AWS_IAM</c> when the caller was authenticated; null otherwise.</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>The ARN of the principal; null when the caller was not authenticated.</summary>
    [JsonPropertyName("principal")]
    public partial string? Principal { get; init; }

    /// <summary>The AWS organization of the principal; null when it is in none, or was not authenticated.</summary>
    [JsonPropertyName("principalOrgID")]
    [Recurring]
    public partial string? PrincipalOrgId { get; init; }

    /// <summary>The name of the session; null when the caller was not authenticated.</summary>
    [JsonPropertyName("sessionName")]
    public partial string? SessionName { get; init; }

    /// <summary>The organizational unit of the certificate's issuer; null without one.</summary>
    [JsonPropertyName("x509IssuerOu")]
    public partial string? X509IssuerOu { get; init; }

    /// <summary>The DNS name among the certificate's alternative names; null without one.</summary>
    [JsonPropertyName("x509SanDns")]
    public partial string? X509SanDns { get; init; }

    /// <summary>The common name among the certificate's alternative names; null without one.</summary>
    [JsonPropertyName("x509SanNameCn")]
    public partial string? X509SanNameCn { get; init; }

    /// <summary>The URI among the certificate's alternative names; null without one.</summary>
    [JsonPropertyName("x509SanUri")]
    public partial string? X509SanUri { get; init; }

    /// <summary>The common name of the certificate's subject; null without one.</summary>
    [JsonPropertyName("x509SubjectCn")]
    public partial string? X509SubjectCn { get; init; }
}
