using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>A device registers itself with AWS IoT Core by a template.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class IotPreProvisioningHookRequest
{
    /// <summary>The identifier of the claim certificate with which it has connected.</summary>
    [JsonPropertyName("claimCertificateId")]
    public partial string? ClaimCertificateId { get; init; }

    /// <summary>The identifier of the certificate that it is to get.</summary>
    [JsonPropertyName("certificateId")]
    public partial string? CertificateId { get; init; }

    /// <summary>The certificate that it is to get.</summary>
    [JsonPropertyName("certificatePem")]
    public partial string? CertificatePem { get; init; }

    /// <summary>The ARN of the provisioning template.</summary>
    [JsonPropertyName("templateArn")]
    public partial string? TemplateArn { get; init; }

    /// <summary>The identifier of the client.</summary>
    [JsonPropertyName("clientId")]
    public partial string? ClientId { get; init; }

    /// <summary>What the device has sent to RegisterThing; never null.</summary>
    [JsonPropertyName("parameters")]
    public partial IReadOnlyDictionary<string, string> Parameters { get; init; }
}
