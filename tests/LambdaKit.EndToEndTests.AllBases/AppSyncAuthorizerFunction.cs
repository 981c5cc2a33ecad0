using LambdaKit.Events.AppSync;
using LambdaKit.Handlers.AppSync;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>An authorizer of a GraphQL API.</summary>
internal sealed class AppSyncAuthorizerFunction : AppSyncAuthorizerHandler
{
    protected override ValueTask<AppSyncAuthorizerResponse?> AuthorizeAsync(string token, AppSyncAuthorizerRequest request, LambdaContext context, CancellationToken deadline) =>
        new(token == "example" ? new AppSyncAuthorizerResponse { IsAuthorized = true } : null);
}
