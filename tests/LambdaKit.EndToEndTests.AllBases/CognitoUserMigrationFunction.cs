using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes over a user.</summary>
internal sealed class CognitoUserMigrationFunction : CognitoUserMigrationHandler
{
    protected override ValueTask<CognitoUserMigrationResponse?> RespondAsync(CognitoUserMigrationEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoUserMigrationResponse { FinalUserStatus = CognitoUserStatus.Confirmed });
}
