namespace LambdaKit.Events.Cognito;

/// <summary>The kind of an external identity provider.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CognitoIdentityProviderType(string Value)
{
    /// <summary>OpenID Connect.</summary>
    public static CognitoIdentityProviderType Oidc => new("OIDC");

    /// <summary>SAML 2.0.</summary>
    public static CognitoIdentityProviderType Saml => new("SAML");

    /// <summary>Facebook.</summary>
    public static CognitoIdentityProviderType Facebook => new("Facebook");

    /// <summary>Google.</summary>
    public static CognitoIdentityProviderType Google => new("Google");

    /// <summary>Apple.</summary>
    public static CognitoIdentityProviderType SignInWithApple => new("SignInWithApple");

    /// <summary>Amazon.</summary>
    public static CognitoIdentityProviderType LoginWithAmazon => new("LoginWithAmazon");
}
