using System.Net;

namespace LambdaKit.Parameters;

/// <summary>Asks an extension of AWS's over the loopback network: one that isn't ready yet again and again, until the time is over.</summary>
/// <remarks>What the extension says of an error is searched for words that are known, and not passed on.</remarks>
internal sealed class ExtensionClient(Uri address, string layer, Func<string?>? readToken, HttpMessageHandler? handler, TimeProvider clock)
{
    private const string TokenHeader = "X-Aws-Parameters-Secrets-Token";

    /// <summary>The largest configuration that AppConfig has is 2 MiB.</summary>
    private const int MaxAnswerBytes = 4 * 1024 * 1024;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    /// <summary>What AWS says of requests that won't fare better when they are repeated.</summary>
    private static readonly string[] Final =
    [
        "ParameterNotFound", "ParameterVersionNotFound", "ParameterVersionLabelNotFound", "ResourceNotFoundException", "AccessDeniedException", "ValidationException", "InvalidKeyId",
        "InvalidParameterException", "InvalidRequestException", "DecryptionFailure", "BadRequestException", "UnrecognizedClientException", "ExpiredTokenException",
    ];

    /// <summary>What AWS says of requests that may.</summary>
    private static readonly string[] Passing = ["ThrottlingException", "TooManyRequestsException", "InternalServerError", "InternalServiceError", "InternalServerException", "ServiceUnavailable"];

    private readonly object _gate = new();
    private HttpClient? _client;

    /// <summary>The body of an answer of 200.</summary>
    /// <param name="name">What is asked for, for messages.</param>
    /// <param name="path">Path and query.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ParameterException">There is no such answer.</exception>
    public async Task<byte[]> GetAsync(string name, string path, CancellationToken cancellationToken)
    {
        var pause = FirstPause;
        while (true)
        {
            var (status, body) = await SendAsync(name, path, cancellationToken).ConfigureAwait(false);
            if (status == HttpStatusCode.OK)
                return body;
            if (status != HttpStatusCode.BadRequest || !Contains(body, "not ready to serve"u8))
                throw Refused(name, (int)status, body);

            // Early in init: https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
            try
            {
                await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw new ParameterException(name, $"'{name}' cannot be had, as the extension at '{address}' is not ready yet. It may be so in init; ask again in the first invocation.", isTransient: true)
                {
                    StatusCode = (int)status,
                    Reason = "the extension is not ready",
                };
            }

            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(string name, string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        if (readToken?.Invoke() is { } token)
            request.Headers.TryAddWithoutValidation(TokenHeader, token);
        try
        {
            using var response = await Client().SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
            return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            throw new ParameterException(
                name,
                $"'{name}' cannot be had, as nothing listens at '{address}'. In Lambda, add the layer '{layer}' to the function; " +
                $"elsewhere, give values of your own by {nameof(ParameterOptions)}.{nameof(ParameterOptions.Overrides)}, such as {nameof(StaticParameters)}.{nameof(StaticParameters.FromEnvironment)}().",
                isTransient: true)
            {
                Reason = "nothing listens",
            };
        }
        catch (HttpRequestException exception)
        {
            throw new ParameterException(name, $"'{name}' cannot be had, as the exchange with the extension at '{address}' has failed: {exception.HttpRequestError}.", isTransient: true)
            {
                Reason = exception.HttpRequestError.ToString(),
            };
        }
    }

    private ParameterException Refused(string name, int status, byte[] body)
    {
        if (status == (int)HttpStatusCode.Unauthorized)
        {
            return new ParameterException(
                name,
                $"'{name}' cannot be had, as the extension at '{address}' does not accept the token. It has to be that of AWS_SESSION_TOKEN, which Lambda sets; " +
                (readToken?.Invoke() is null ? "here it is not set." : "leave the variable as it is."))
            {
                StatusCode = status,
                Reason = "the token is not accepted",
            };
        }

        var code = Find(body, Final);
        var passing = code is null ? Find(body, Passing) : null;
        var known = code ?? passing;
        return new ParameterException(
            name,
            $"'{name}' cannot be had: the extension at '{address}' answers {status}{(known is null ? "" : $" ({known})")}. {Advice(code)}",
            isTransient: code is null && (passing is not null || status >= 500 || status == (int)HttpStatusCode.TooManyRequests))
        {
            StatusCode = status,
            Reason = known ?? $"status {status}",
        };
    }

    private static string Advice(string? code) => code switch
    {
        "ParameterNotFound" or "ParameterVersionNotFound" or "ParameterVersionLabelNotFound" or "ResourceNotFoundException" => "Check the name, the version and the region.",
        "AccessDeniedException" or "InvalidKeyId" or "DecryptionFailure" => "Let the function's role read it, and use its key.",
        _ => "The extension's own log says more.",
    };

    private static string? Find(byte[] body, string[] words)
    {
        foreach (var word in words)
        {
            if (Contains(body, System.Text.Encoding.ASCII.GetBytes(word)))
                return word;
        }

        return null;
    }

    private static bool Contains(ReadOnlySpan<byte> body, ReadOnlySpan<byte> word) => body.IndexOf(word) >= 0;

    private HttpClient Client()
    {
        lock (_gate)
            return _client ??= Create();
    }

    private HttpClient Create()
    {
        var inner = handler ?? new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null };
        return new HttpClient(inner, disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxAnswerBytes };
    }
}
