using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>Whether a device is registered.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class IotPreProvisioningHookResponse
{
    /// <summary>Whether it is; without it, it is not.</summary>
    [JsonPropertyName("allowProvisioning")]
    public partial bool? AllowProvisioning { get; init; }

    /// <summary>Parameters of the template that replace or complete those of the device; never null.</summary>
    [JsonPropertyName("parameterOverrides")]
    public partial IReadOnlyDictionary<string, string> ParameterOverrides { get; init; }
}
