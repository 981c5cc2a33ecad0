using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>The user to be created in the pool.</summary>
[EventModel]
public sealed partial class CognitoUserMigrationResponse
{
    /// <summary>The attributes of the user, of which <c>username</c> may be one; without any, no user is created.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary><see cref="CognitoUserStatus.Confirmed"/> for a user whose password was checked, else <see cref="CognitoUserStatus.ResetRequired"/>, which is the default.</summary>
    [JsonPropertyName("finalUserStatus")]
    public partial CognitoUserStatus? FinalUserStatus { get; init; }

    /// <summary><see cref="CognitoMessageAction.Suppress"/> sends no welcome message; null sends one.</summary>
    [JsonPropertyName("messageAction")]
    public partial CognitoMessageAction? MessageAction { get; init; }

    /// <summary>By what the welcome message is sent, <c>EMAIL</c> or <c>SMS</c>, which is the default; never null.</summary>
    [JsonPropertyName("desiredDeliveryMediums")]
    public partial IReadOnlyList<string> DesiredDeliveryMediums { get; init; }

    /// <summary>Whether the e-mail address or phone number becomes an alias of this user even if it is one of another.</summary>
    [JsonPropertyName("forceAliasCreation")]
    public partial bool? ForceAliasCreation { get; init; }

    /// <summary>Whether the user must sign in with a second factor by SMS; the user must have a phone number.</summary>
    [JsonPropertyName("enableSMSMFA")]
    public partial bool? EnableSmsMfa { get; init; }
}
