using LambdaKit.Events;
using LambdaKit.Events.Json;
using LambdaKit.Logging;
using LambdaKit.Masking;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Middleware;

/// <summary>Logs events and results as JSON, masked, when the function logs at that level: debug, unless told otherwise.</summary>
public sealed class PayloadLoggingMiddleware : ILambdaMiddleware
{
    private readonly LogLevel _level;
    private readonly bool _logsEvent;
    private readonly bool _logsResult;
    private readonly DataMask _mask;
    private readonly int _maxBytes;

    /// <summary>With the default options.</summary>
    public PayloadLoggingMiddleware()
        : this(new PayloadLoggingOptions())
    {
    }

    /// <summary>With options.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">There is no room, or nothing to log.</exception>
    public PayloadLoggingMiddleware(PayloadLoggingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.MaxBytes <= 0)
            throw new ArgumentException($"MaxBytes is {options.MaxBytes}, which leaves no room for a payload. Set it to more than zero.", nameof(options));
        if (!options.LogsEvent && !options.LogsResult)
            throw new ArgumentException("Neither events nor results are to be logged. Leave the middleware out, or set one of them.", nameof(options));

        _level = options.Level;
        _logsEvent = options.LogsEvent;
        _logsResult = options.LogsResult;
        _mask = options.Mask;
        _maxBytes = options.MaxBytes;
    }

    /// <summary>Erases credentials by the names that they usually have: <c>authorization</c>, <c>cookie</c>, <c>password</c>, <c>secret</c>, <c>token</c> and their like.</summary>
    public static DataMask DefaultMask { get; } = new(MaskRule.Erase(
        "authorization", "authorizationToken", "proxy-authorization", "cookie", "cookies", "set-cookie", "x-api-key", "apiKey", "api_key", "x-amz-security-token",
        "password", "passwd", "pwd", "newPassword", "secret", "secretString", "clientSecret", "client_secret", "token", "accessToken", "access_token", "idToken", "id_token",
        "refreshToken", "refresh_token", "sessionToken", "secretAccessKey", "privateKey", "private_key", "credentials", "artifactCredentials", "clientMetadata.token"));

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        var context = invocation.Context;
        if (!context.Function.Log.IsEnabled(context, category: null, _level))
            return next(invocation);

        if (_logsEvent)
            Log("event", invocation.Payload.Span, context.Logger);
        if (!_logsResult)
            return next(invocation);

        var running = next(invocation);
        if (!running.IsCompletedSuccessfully)
            return WaitAsync(running, invocation);

        LogResult(invocation);
        return default;
    }

    private async ValueTask WaitAsync(ValueTask running, LambdaInvocation invocation)
    {
        await running.ConfigureAwait(false);
        LogResult(invocation);
    }

    private void LogResult(LambdaInvocation invocation)
    {
        if (invocation.ResponseStream is not null || invocation.IsUnanswered)
            return;

        using var writer = new JsonWriter();
        invocation.WriteResult(writer);
        Log("result", writer.WrittenSpan, invocation.Context.Logger);
    }

    private void Log(string what, ReadOnlySpan<byte> payload, ILogger logger)
    {
        if (payload.IsEmpty)
            return;
        if (payload.Length > _maxBytes)
        {
            MiddlewareLog.PayloadIsLarge(logger, _level, what, payload.Length);
            return;
        }

        using var masked = new JsonWriter();
        try
        {
            _mask.Mask(payload, masked);
        }
        catch (EventFormatException)
        {
            MiddlewareLog.PayloadIsNoJson(logger, _level, what, payload.Length);
            return;
        }

        var json = new LoggedJson(masked.WrittenSpan.ToArray());
        MiddlewareLog.Payload(logger, _level, what, json);
    }
}
