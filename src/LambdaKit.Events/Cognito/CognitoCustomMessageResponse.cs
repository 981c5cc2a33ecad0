using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>What a message says; what is not given is sent as the user pool has it.</summary>
[EventModel]
public sealed partial class CognitoCustomMessageResponse
{
    /// <summary>The message if it goes by SMS.</summary>
    [JsonPropertyName("smsMessage")]
    public partial string? SmsMessage { get; init; }

    /// <summary>The message if it goes by e-mail: HTML.</summary>
    [JsonPropertyName("emailMessage")]
    public partial string? EmailMessage { get; init; }

    /// <summary>The subject if it goes by e-mail.</summary>
    [JsonPropertyName("emailSubject")]
    public partial string? EmailSubject { get; init; }
}
