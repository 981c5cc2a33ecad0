namespace LambdaKit.Events.Cognito;

/// <summary>A step of a sign-in.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CognitoChallengeName(string Value)
{
    /// <summary>The first step of the Secure Remote Password protocol (SRP).</summary>
    public static CognitoChallengeName SrpA => new("SRP_A");

    /// <summary>The second step of SRP: the proof of the password.</summary>
    public static CognitoChallengeName PasswordVerifier => new("PASSWORD_VERIFIER");

    /// <summary>A password, sent as it is.</summary>
    public static CognitoChallengeName Password => new("PASSWORD");

    /// <summary>A password by SRP, as one of several ways to sign in.</summary>
    public static CognitoChallengeName PasswordSrp => new("PASSWORD_SRP");

    /// <summary>A challenge that functions of yours make and verify.</summary>
    public static CognitoChallengeName CustomChallenge => new("CUSTOM_CHALLENGE");

    /// <summary>A code by SMS as the second factor.</summary>
    public static CognitoChallengeName SmsMfa => new("SMS_MFA");

    /// <summary>A code by e-mail as the second factor.</summary>
    public static CognitoChallengeName EmailMfa => new("EMAIL_MFA");

    /// <summary>A code of an authenticator app as the second factor.</summary>
    public static CognitoChallengeName SoftwareTokenMfa => new("SOFTWARE_TOKEN_MFA");

    /// <summary>A one-time password by e-mail.</summary>
    public static CognitoChallengeName EmailOtp => new("EMAIL_OTP");

    /// <summary>A one-time password by SMS.</summary>
    public static CognitoChallengeName SmsOtp => new("SMS_OTP");

    /// <summary>A passkey.</summary>
    public static CognitoChallengeName WebAuthn => new("WEB_AUTHN");

    /// <summary>The first step of a device's SRP.</summary>
    public static CognitoChallengeName DeviceSrpAuth => new("DEVICE_SRP_AUTH");

    /// <summary>The second step of a device's SRP.</summary>
    public static CognitoChallengeName DevicePasswordVerifier => new("DEVICE_PASSWORD_VERIFIER");

    /// <summary>A password that an administrator's call brought.</summary>
    public static CognitoChallengeName AdminNoSrpAuth => new("ADMIN_NO_SRP_AUTH");

    /// <summary>A new password must be set.</summary>
    public static CognitoChallengeName NewPasswordRequired => new("NEW_PASSWORD_REQUIRED");
}
