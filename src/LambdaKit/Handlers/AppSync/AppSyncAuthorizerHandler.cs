using LambdaKit.Events.AppSync;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.AppSync;

/// <summary>A function that says who may call a GraphQL API or an Event API of AppSync.</summary>
/// <remarks>What the method throws fails the invocation: AppSync lets nobody in then.</remarks>
public abstract class AppSyncAuthorizerHandler : LambdaHandler<AppSyncAuthorizerRequest, AppSyncAuthorizerResponse>
{
    private const int MaxTimeToLiveSeconds = 3600;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected AppSyncAuthorizerHandler()
        : base(new ModelSerializer<AppSyncAuthorizerRequest>(AppSyncAuthorizerRequest.Serializer), new ModelSerializer<AppSyncAuthorizerResponse>(AppSyncAuthorizerResponse.Serializer))
    {
    }

    /// <summary>Decides whether a caller may call.</summary>
    /// <param name="token">What the caller sent to show who it is; empty when it sent nothing.</param>
    /// <param name="request">What the caller wants.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The decision; null for no.</returns>
    protected abstract ValueTask<AppSyncAuthorizerResponse?> AuthorizeAsync(string token, AppSyncAuthorizerRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Asks for the decision.</summary>
    /// <param name="value">What the caller wants.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is no question to an authorizer, or the decision can't be kept as long as it says.</exception>
    protected sealed override async ValueTask<AppSyncAuthorizerResponse> HandleAsync(AppSyncAuthorizerRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.RequestContext is null)
            throw WrongSource.Error(this, "questions to an authorizer of AppSync", AppSyncAuthorizerRequest.Serializer, value!); // null is written as nothing

        var answer = await AuthorizeAsync(value.AuthorizationToken ?? "", value, context, deadline).ConfigureAwait(false);
        if (answer?.TimeToLiveSeconds is < 0 or > MaxTimeToLiveSeconds)
        {
            throw new LambdaConfigurationException(
                $"'{GetType().Name}' wants its answer to be kept for {answer.TimeToLiveSeconds} seconds, which AppSync doesn't take. Give a time from 0 to {MaxTimeToLiveSeconds}, or null for the API's setting.");
        }

        return answer ?? new AppSyncAuthorizerResponse { IsAuthorized = false };
    }
}
