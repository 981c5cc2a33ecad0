using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>What a sign-up may skip.</summary>
[EventModel]
public sealed partial class CognitoPreSignUpResponse
{
    /// <summary>Whether the user is confirmed at once, without a code.</summary>
    [JsonPropertyName("autoConfirmUser")]
    public partial bool? AutoConfirmUser { get; init; }

    /// <summary>Whether the e-mail address counts as verified; the user must have one.</summary>
    [JsonPropertyName("autoVerifyEmail")]
    public partial bool? AutoVerifyEmail { get; init; }

    /// <summary>Whether the phone number counts as verified; the user must have one.</summary>
    [JsonPropertyName("autoVerifyPhone")]
    public partial bool? AutoVerifyPhone { get; init; }
}
