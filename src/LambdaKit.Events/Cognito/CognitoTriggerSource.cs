namespace LambdaKit.Events.Cognito;

/// <summary>What made a user pool call the function.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CognitoTriggerSource(string Value)
{
    /// <summary>A user signs up.</summary>
    public static CognitoTriggerSource PreSignUpSignUp => new("PreSignUp_SignUp");

    /// <summary>An administrator creates a user.</summary>
    public static CognitoTriggerSource PreSignUpAdminCreateUser => new("PreSignUp_AdminCreateUser");

    /// <summary>A user of an external identity provider signs in for the first time.</summary>
    public static CognitoTriggerSource PreSignUpExternalProvider => new("PreSignUp_ExternalProvider");

    /// <summary>A sign-up was confirmed.</summary>
    public static CognitoTriggerSource PostConfirmationConfirmSignUp => new("PostConfirmation_ConfirmSignUp");

    /// <summary>A user who had forgotten the password has set a new one.</summary>
    public static CognitoTriggerSource PostConfirmationConfirmForgotPassword => new("PostConfirmation_ConfirmForgotPassword");

    /// <summary>A user is about to sign in.</summary>
    public static CognitoTriggerSource PreAuthenticationAuthentication => new("PreAuthentication_Authentication");

    /// <summary>A user has signed in.</summary>
    public static CognitoTriggerSource PostAuthenticationAuthentication => new("PostAuthentication_Authentication");

    /// <summary>The next challenge of a custom sign-in is wanted.</summary>
    public static CognitoTriggerSource DefineAuthChallengeAuthentication => new("DefineAuthChallenge_Authentication");

    /// <summary>A challenge of a custom sign-in is to be made.</summary>
    public static CognitoTriggerSource CreateAuthChallengeAuthentication => new("CreateAuthChallenge_Authentication");

    /// <summary>The answer to a challenge of a custom sign-in is to be checked.</summary>
    public static CognitoTriggerSource VerifyAuthChallengeResponseAuthentication => new("VerifyAuthChallengeResponse_Authentication");

    /// <summary>Tokens for a sign-in on Cognito's own page.</summary>
    public static CognitoTriggerSource TokenGenerationHostedAuth => new("TokenGeneration_HostedAuth");

    /// <summary>Tokens for a sign-in through the API.</summary>
    public static CognitoTriggerSource TokenGenerationAuthentication => new("TokenGeneration_Authentication");

    /// <summary>Tokens for a user that an administrator created and who has set a password.</summary>
    public static CognitoTriggerSource TokenGenerationNewPasswordChallenge => new("TokenGeneration_NewPasswordChallenge");

    /// <summary>Tokens at the end of the authentication of a device.</summary>
    public static CognitoTriggerSource TokenGenerationAuthenticateDevice => new("TokenGeneration_AuthenticateDevice");

    /// <summary>Tokens for a refresh token.</summary>
    public static CognitoTriggerSource TokenGenerationRefreshTokens => new("TokenGeneration_RefreshTokens");

    /// <summary>An access token for a machine: there is no user. Version 3 of the event only.</summary>
    public static CognitoTriggerSource TokenGenerationClientCredentials => new("TokenGeneration_ClientCredentials");

    /// <summary>A user who isn't in the pool signs in.</summary>
    public static CognitoTriggerSource UserMigrationAuthentication => new("UserMigration_Authentication");

    /// <summary>A user who isn't in the pool has forgotten the password.</summary>
    public static CognitoTriggerSource UserMigrationForgotPassword => new("UserMigration_ForgotPassword");

    /// <summary>An external identity provider has said who a user is.</summary>
    public static CognitoTriggerSource InboundFederationExternalProvider => new("InboundFederation_ExternalProvider");

    /// <summary>The code to confirm a sign-up.</summary>
    public static CognitoTriggerSource CustomMessageSignUp => new("CustomMessage_SignUp");

    /// <summary>The temporary password of a user that an administrator created.</summary>
    public static CognitoTriggerSource CustomMessageAdminCreateUser => new("CustomMessage_AdminCreateUser");

    /// <summary>The code to confirm a sign-up, once more.</summary>
    public static CognitoTriggerSource CustomMessageResendCode => new("CustomMessage_ResendCode");

    /// <summary>The code to set a new password.</summary>
    public static CognitoTriggerSource CustomMessageForgotPassword => new("CustomMessage_ForgotPassword");

    /// <summary>The code to verify an e-mail address or phone number that was changed.</summary>
    public static CognitoTriggerSource CustomMessageUpdateUserAttribute => new("CustomMessage_UpdateUserAttribute");

    /// <summary>The code to verify an e-mail address or phone number, as the user asked for it.</summary>
    public static CognitoTriggerSource CustomMessageVerifyUserAttribute => new("CustomMessage_VerifyUserAttribute");

    /// <summary>The code of a second factor.</summary>
    public static CognitoTriggerSource CustomMessageAuthentication => new("CustomMessage_Authentication");

    /// <summary>By e-mail: the code to confirm a sign-up.</summary>
    public static CognitoTriggerSource CustomEmailSenderSignUp => new("CustomEmailSender_SignUp");

    /// <summary>By e-mail: a one-time password, or the code of a second factor.</summary>
    public static CognitoTriggerSource CustomEmailSenderAuthentication => new("CustomEmailSender_Authentication");

    /// <summary>By e-mail: the code to set a new password.</summary>
    public static CognitoTriggerSource CustomEmailSenderForgotPassword => new("CustomEmailSender_ForgotPassword");

    /// <summary>By e-mail: the code to confirm a sign-up, once more.</summary>
    public static CognitoTriggerSource CustomEmailSenderResendCode => new("CustomEmailSender_ResendCode");

    /// <summary>By e-mail: the code to verify an attribute that was changed.</summary>
    public static CognitoTriggerSource CustomEmailSenderUpdateUserAttribute => new("CustomEmailSender_UpdateUserAttribute");

    /// <summary>By e-mail: the code to verify an attribute.</summary>
    public static CognitoTriggerSource CustomEmailSenderVerifyUserAttribute => new("CustomEmailSender_VerifyUserAttribute");

    /// <summary>By e-mail: the temporary password of a user that an administrator created.</summary>
    public static CognitoTriggerSource CustomEmailSenderAdminCreateUser => new("CustomEmailSender_AdminCreateUser");

    /// <summary>By e-mail: the warning of a suspicious sign-in, without a code.</summary>
    public static CognitoTriggerSource CustomEmailSenderAccountTakeOverNotification => new("CustomEmailSender_AccountTakeOverNotification");

    /// <summary>By SMS: the code to confirm a sign-up.</summary>
    public static CognitoTriggerSource CustomSmsSenderSignUp => new("CustomSMSSender_SignUp");

    /// <summary>By SMS: a one-time password, or the code of a second factor.</summary>
    public static CognitoTriggerSource CustomSmsSenderAuthentication => new("CustomSMSSender_Authentication");

    /// <summary>By SMS: the code to set a new password.</summary>
    public static CognitoTriggerSource CustomSmsSenderForgotPassword => new("CustomSMSSender_ForgotPassword");

    /// <summary>By SMS: the code to confirm a sign-up, once more.</summary>
    public static CognitoTriggerSource CustomSmsSenderResendCode => new("CustomSMSSender_ResendCode");

    /// <summary>By SMS: the code to verify an attribute that was changed.</summary>
    public static CognitoTriggerSource CustomSmsSenderUpdateUserAttribute => new("CustomSMSSender_UpdateUserAttribute");

    /// <summary>By SMS: the code to verify an attribute.</summary>
    public static CognitoTriggerSource CustomSmsSenderVerifyUserAttribute => new("CustomSMSSender_VerifyUserAttribute");

    /// <summary>By SMS: the temporary password of a user that an administrator created.</summary>
    public static CognitoTriggerSource CustomSmsSenderAdminCreateUser => new("CustomSMSSender_AdminCreateUser");
}
