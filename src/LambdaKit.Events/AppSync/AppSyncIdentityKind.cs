namespace LambdaKit.Events.AppSync;

/// <summary>How the caller of an API was authorized. With an API key there is no identity at all.</summary>
public enum AppSyncIdentityKind
{
    /// <summary>In none of the ways that are known here.</summary>
    Unknown,

    /// <summary>By AWS IAM.</summary>
    Iam,

    /// <summary>By a Cognito user pool.</summary>
    CognitoUserPool,

    /// <summary>By another issuer of tokens, with OpenID Connect.</summary>
    OpenIdConnect,

    /// <summary>By a Lambda authorizer.</summary>
    Lambda,
}
