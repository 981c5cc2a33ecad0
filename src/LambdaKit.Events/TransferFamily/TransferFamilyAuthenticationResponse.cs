using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>Who the user is and what it may do. One without <see cref="Role"/>, as <c>{}</c>, refuses the login.</summary>
/// <remarks>Modelled from AWS's documentation. <see href="https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class TransferFamilyAuthenticationResponse
{
    /// <summary>The ARN of the role that acts for the user; null or empty to refuse the login.</summary>
    [JsonPropertyName("Role")]
    public partial string? Role { get; init; }

    /// <summary>The identity on the file system; needed for EFS.</summary>
    [JsonPropertyName("PosixProfile")]
    public partial TransferFamilyPosixProfile? PosixProfile { get; init; }

    /// <summary>The SSH public keys of the user, for a login without a password; never null.</summary>
    [JsonPropertyName("PublicKeys")]
    public partial IReadOnlyList<string> PublicKeys { get; init; }

    /// <summary>A session policy as JSON text, which narrows the role; null for none.</summary>
    [JsonPropertyName("Policy")]
    public partial string? Policy { get; init; }

    /// <summary>What the user sees; paths as they are when null.</summary>
    [JsonPropertyName("HomeDirectoryType")]
    public partial TransferFamilyHomeDirectoryType? HomeDirectoryType { get; init; }

    /// <summary>What a user sees of a logical home, as JSON text: see <see cref="TransferFamilyDirectoryMapping.ToText"/>; null for PATH.</summary>
    [JsonPropertyName("HomeDirectoryDetails")]
    public partial string? HomeDirectoryDetails { get; init; }

    /// <summary>Where the user lands, such as <c>/bucket/home</c>; null for a logical home.</summary>
    [JsonPropertyName("HomeDirectory")]
    public partial string? HomeDirectory { get; init; }
}
