namespace LambdaKit.Events.Cognito;

/// <summary>Whether a user who was migrated gets the welcome message.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CognitoMessageAction(string Value)
{
    /// <summary>No message is sent.</summary>
    public static CognitoMessageAction Suppress => new("SUPPRESS");

    /// <summary>The message is sent once more.</summary>
    public static CognitoMessageAction Resend => new("RESEND");
}
