namespace LambdaKit;

/// <summary>The Amazon Cognito identity that invoked a function through an AWS mobile SDK.</summary>
public sealed class CognitoIdentity
{
    /// <summary>The authenticated identity's id; null when Lambda didn't say.</summary>
    public string? IdentityId { get; init; }

    /// <summary>The id of the identity pool that authorized the call; null when Lambda didn't say.</summary>
    public string? IdentityPoolId { get; init; }
}
