using LambdaKit.Events.Cognito;

namespace LambdaKit.Testing;

/// <summary>What a test says of a sign-up beside the e-mail address.</summary>
public sealed class CognitoPreSignUpOptions
{
    /// <summary>The user name; null, the default, for one that depends on the e-mail address.</summary>
    public string? UserName { get; init; }

    /// <summary>Who signs the user up; the user, by default.</summary>
    public CognitoTriggerSource Source { get; init; } = CognitoTriggerSource.PreSignUpSignUp;

    /// <summary>Attributes behind the e-mail address; none by default.</summary>
    public CognitoUserAttributes Attributes { get; init; }

    /// <summary>What the application passes on to validate the sign-up; nothing by default.</summary>
    public IReadOnlyDictionary<string, string> ValidationData { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the application passes on to functions; nothing by default.</summary>
    public IReadOnlyDictionary<string, string> ClientMetadata { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
