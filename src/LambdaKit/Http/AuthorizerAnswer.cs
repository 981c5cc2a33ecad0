namespace LambdaKit.Http;

/// <summary>What an authorizer answers: where its method knows nobody, a 401.</summary>
internal static class AuthorizerAnswer
{
    /// <exception cref="UnauthorizedException">The answer is null.</exception>
    public static ValueTask<TResponse> OfAsync<TResponse>(ValueTask<TResponse?> authorizing)
        where TResponse : class
    {
        return authorizing.IsCompletedSuccessfully ? new(authorizing.Result ?? throw new UnauthorizedException()) : WaitAsync(authorizing);

        static async ValueTask<TResponse> WaitAsync(ValueTask<TResponse?> authorizing) => await authorizing.ConfigureAwait(false) ?? throw new UnauthorizedException();
    }
}
