namespace LambdaKit.Events.Cognito;

/// <summary>How far a user's account is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CognitoUserStatus(string Value)
{
    /// <summary>The user can sign in.</summary>
    public static CognitoUserStatus Confirmed => new("CONFIRMED");

    /// <summary>The sign-up is not yet confirmed.</summary>
    public static CognitoUserStatus Unconfirmed => new("UNCONFIRMED");

    /// <summary>The user must reset the password first.</summary>
    public static CognitoUserStatus ResetRequired => new("RESET_REQUIRED");

    /// <summary>The user has a temporary password, and must set another at the first sign-in.</summary>
    public static CognitoUserStatus ForceChangePassword => new("FORCE_CHANGE_PASSWORD");

    /// <summary>The user signs in with an external identity provider.</summary>
    public static CognitoUserStatus ExternalProvider => new("EXTERNAL_PROVIDER");

    /// <summary>The account was disabled as it seemed to be taken over.</summary>
    public static CognitoUserStatus Compromised => new("COMPROMISED");

    /// <summary>The user is no longer active.</summary>
    public static CognitoUserStatus Archived => new("ARCHIVED");
}
