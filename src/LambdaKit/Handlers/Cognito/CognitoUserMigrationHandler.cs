using LambdaKit.Events.Cognito;

namespace LambdaKit.Handlers.Cognito;

/// <summary>A user who isn't in the pool signs in, or has forgotten the password: the function may bring the user from elsewhere. Without an answer, there is no such user.</summary>
/// <remarks><inheritdoc cref="CognitoTriggerHandler{TEvent, TResponse}" path="/remarks"/></remarks>
public abstract class CognitoUserMigrationHandler : CognitoTriggerHandler<CognitoUserMigrationEvent, CognitoUserMigrationResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected CognitoUserMigrationHandler()
        : base(CognitoUserMigrationEvent.Serializer)
    {
    }

    private protected sealed override string Trigger => "UserMigration";

    private protected sealed override CognitoTriggerSource? SourceOf(CognitoUserMigrationEvent value) => value.TriggerSource;

    private protected sealed override CognitoUserMigrationEvent With(CognitoUserMigrationEvent value, CognitoUserMigrationResponse response) =>
        value.WithResponse(CognitoTrigger.Merge(CognitoUserMigrationResponse.Serializer, value.Response, response));
}
