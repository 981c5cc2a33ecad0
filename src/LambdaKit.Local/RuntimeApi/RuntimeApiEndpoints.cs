using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LambdaKit.Local.Invoking;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LambdaKit.Local.RuntimeApi;

/// <summary>The HTTP face of a <see cref="RuntimeSession"/>: paths, headers, bodies, status codes.</summary>
internal sealed class RuntimeApiEndpoints(string functionName, string functionVersion, string handler, string accountId)
{
    private const string ErrorTypeHeader = "Lambda-Runtime-Function-Error-Type";
    private const string ErrorBodyTrailer = "Lambda-Runtime-Function-Error-Body";
    private const string ErrorCauseHeader = "Lambda-Runtime-Function-XRay-Error-Cause";
    private const string ErrorWithCause = "application/vnd.aws.lambda.error.cause+json";
    private const string ResponseModeHeader = "Lambda-Runtime-Function-Response-Mode";
    private const string ExtensionIdHeader = "Lambda-Extension-Identifier";

    /// <summary>Whether a path, without what may stand in front of it, belongs to the Runtime API.</summary>
    public static int FindStart(string path)
    {
        var runtime = path.IndexOf("/2018-06-01/", StringComparison.Ordinal);
        return runtime >= 0 ? runtime : path.IndexOf("/2020-01-01/", StringComparison.Ordinal);
    }

    /// <summary>Answers one request of a runtime.</summary>
    /// <param name="http">The request.</param>
    /// <param name="path">Its path from the version on: <c>/2018-06-01/runtime/…</c>.</param>
    /// <param name="session">The runtime that sends it.</param>
    public Task HandleAsync(HttpContext http, string path, RuntimeSession session)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isGet = HttpMethods.IsGet(http.Request.Method);
        var isPost = HttpMethods.IsPost(http.Request.Method);

        return parts switch
        {
            ["2018-06-01", "ping"] when isGet => TextAsync(http, "pong"),
            ["2018-06-01", "runtime", "invocation", "next"] when isGet => NextAsync(http, session),
            ["2018-06-01", "runtime", "invocation", var id, "response"] when isPost => ResponseAsync(http, session, Uri.UnescapeDataString(id)),
            ["2018-06-01", "runtime", "invocation", var id, "error"] when isPost => ErrorAsync(http, session, Uri.UnescapeDataString(id)),
            ["2018-06-01", "runtime", "init", "error"] when isPost => InitErrorAsync(http, session),
            ["2018-06-01", "runtime", "restore", "next"] when isGet && session.HasRestore => RestoreNextAsync(http, session),
            ["2018-06-01", "runtime", "restore", "error"] when isPost && session.HasRestore => RestoreErrorAsync(http, session),
            ["2020-01-01", "extension", "register"] when isPost => RegisterAsync(http, session),
            ["2020-01-01", "extension", "event", "next"] when isGet => ExtensionNextAsync(http, session),
            ["2020-01-01", "extension", "init" or "exit", "error"] when isPost => ExtensionErrorAsync(http, session),
            _ => NotFoundAsync(http),
        };
    }

    private static async Task NextAsync(HttpContext http, RuntimeSession session)
    {
        if (session.IsManagedInstance && http.Request.ContentLength > 0)
        {
            await AnswerAsync(http, new RuntimeAnswer(400, "InvalidRequest", "A poll has no body")).ConfigureAwait(false);
            return;
        }

        var (invocation, answer) = await session.NextAsync(http.RequestAborted).ConfigureAwait(false);
        if (invocation is null)
        {
            await AnswerAsync(http, answer).ConfigureAwait(false);
            return;
        }

        var headers = http.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = invocation.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = invocation.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        SetUnlessEmpty(headers, "Lambda-Runtime-Invoked-Function-Arn", invocation.Arn);
        SetUnlessEmpty(headers, "Lambda-Runtime-Trace-Id", invocation.TraceId);
        SetUnlessEmpty(headers, "Lambda-Runtime-Client-Context", invocation.ClientContext);
        SetUnlessEmpty(headers, "Lambda-Runtime-Cognito-Identity", invocation.CognitoIdentity);
        SetUnlessEmpty(headers, "Lambda-Runtime-Aws-Tenant-Id", invocation.TenantId);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = invocation.Payload.Length;
        await http.Response.Body.WriteAsync(invocation.Payload, http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task ResponseAsync(HttpContext http, RuntimeSession session, string requestId)
    {
        var (invocation, refusal) = session.BeginResponse(requestId);
        if (invocation is null)
        {
            await AnswerAsync(http, refusal).ConfigureAwait(false);
            return;
        }

        var request = http.Request;
        var mode = request.Headers[ResponseModeHeader];
        if (!StringValues.IsNullOrEmpty(mode) && mode != "streaming")
        {
            // As in the service, the runtime stays in the state of a response: what it says next is refused, too.
            invocation.TryEnd(new InvocationOutcome(default) { ErrorType = "Runtime.InvalidResponseModeHeader", ContentType = request.ContentType });
            await AnswerAsync(http, RuntimeAnswer.InvalidResponseMode).ConfigureAwait(false);
            return;
        }

        var streamed = mode == "streaming";
        var limit = streamed ? RuntimeApiLimits.StreamedResponseBytes : RuntimeApiLimits.ResponseBytes;
        var body = await ReadBodyAsync(http, limit).ConfigureAwait(false);
        if (body.IsTruncated)
        {
            session.Finish(invocation, InvocationOutcome.Failure("Runtime.TruncatedResponse", "The response was cut off.") with
            {
                IsStreamed = streamed,
                StreamedBytes = streamed ? body.Bytes : default,
            });
            await AnswerAsync(http, RuntimeAnswer.Truncated).ConfigureAwait(false);
            return;
        }

        if (body.Length > limit)
        {
            session.Finish(
                invocation,
                InvocationOutcome.Failure(
                    "Function.ResponseSizeTooLarge",
                    $"Response payload size ({body.Length} bytes) exceeded maximum allowed payload size ({limit} bytes)."));
            await AnswerAsync(http, RuntimeAnswer.TooLarge).ConfigureAwait(false);
            return;
        }

        var outcome = new InvocationOutcome(body.Bytes)
        {
            ContentType = request.ContentType ?? (session.IsManagedInstance ? "application/octet-stream" : null),
            IsStreamed = streamed,
            StreamedBytes = streamed ? body.Bytes : default,
        };
        var accepted = session.Finish(invocation, WithTrailers(request, outcome));
        await AnswerAsync(http, accepted ? RuntimeAnswer.Accepted : LateAnswer(invocation)).ConfigureAwait(false);
    }

    private static InvocationOutcome WithTrailers(HttpRequest request, InvocationOutcome outcome)
    {
        if (!request.SupportsTrailers() || !request.CheckTrailersAvailable())
            return outcome;

        var type = request.GetTrailer(ErrorTypeHeader);
        if (StringValues.IsNullOrEmpty(type))
            return outcome;

        var encoded = request.GetTrailer(ErrorBodyTrailer).ToString();
        var document = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, document, out var length)
            ? outcome with { ErrorType = RuntimeErrorType.Normalize(type), Payload = document.AsMemory(0, length) }
            : outcome with { ErrorType = RuntimeErrorType.Normalize(type), Payload = default };
    }

    private static async Task ErrorAsync(HttpContext http, RuntimeSession session, string requestId)
    {
        var (invocation, refusal) = session.BeginError(requestId);
        if (invocation is null)
        {
            await AnswerAsync(http, refusal).ConfigureAwait(false);
            return;
        }

        var body = await ReadBodyAsync(http, RuntimeApiLimits.StreamedResponseBytes).ConfigureAwait(false);
        if (session.IsManagedInstance && body.Length > RuntimeApiLimits.ManagedInstanceErrorBytes)
        {
            await AnswerAsync(http, RuntimeAnswer.TooLarge).ConfigureAwait(false);
            return;
        }

        var accepted = session.Finish(invocation, ReadError(http.Request, body.Bytes));
        await AnswerAsync(http, accepted ? RuntimeAnswer.Accepted : LateAnswer(invocation)).ConfigureAwait(false);
    }

    private static InvocationOutcome ReadError(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var outcome = new InvocationOutcome(body) { ErrorType = RuntimeErrorType.Normalize(request.Headers[ErrorTypeHeader]), ContentType = request.ContentType };
        if (request.ContentType != ErrorWithCause)
            return outcome with { ErrorCause = ValidJson(request.Headers[ErrorCauseHeader]) };

        try
        {
            using var document = JsonDocument.Parse(body);
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                writer.WriteStartObject();
                foreach (var property in document.RootElement.EnumerateObject())
                {
                    if (property.Name is "errorMessage" or "errorType" or "stackTrace")
                        property.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            var cause = document.RootElement.TryGetProperty("errorCause", out var given) ? given.GetRawText() : null;
            return outcome with { Payload = buffer.WrittenMemory, ContentType = "application/json", ErrorCause = cause };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return outcome with { Payload = "\"Invalid error body\""u8.ToArray(), ContentType = "application/octet-stream" };
        }
    }

    private static async Task InitErrorAsync(HttpContext http, RuntimeSession session)
    {
        var body = await ReadBodyAsync(http, RuntimeApiLimits.StreamedResponseBytes).ConfigureAwait(false);
        var tooLarge = session.IsManagedInstance && body.Length > RuntimeApiLimits.ManagedInstanceErrorBytes;
        await AnswerAsync(http, tooLarge ? RuntimeAnswer.TooLarge : session.InitError(ReadError(http.Request, body.Bytes))).ConfigureAwait(false);
    }

    private static async Task RestoreNextAsync(HttpContext http, RuntimeSession session)
    {
        if (await session.RestoreNextAsync(http.RequestAborted).ConfigureAwait(false) is { } refusal)
            await AnswerAsync(http, refusal).ConfigureAwait(false);
    }

    private static async Task RestoreErrorAsync(HttpContext http, RuntimeSession session)
    {
        var body = await ReadBodyAsync(http, RuntimeApiLimits.StreamedResponseBytes).ConfigureAwait(false);
        await AnswerAsync(http, session.RestoreError(ReadError(http.Request, body.Bytes))).ConfigureAwait(false);
    }

    private async Task RegisterAsync(HttpContext http, RuntimeSession session)
    {
        var name = http.Request.Headers["Lambda-Extension-Name"].ToString();
        if (name.Length == 0)
        {
            await AnswerAsync(http, new RuntimeAnswer(403, "Extension.InvalidExtensionName", "Empty extension name")).ConfigureAwait(false);
            return;
        }

        var body = await ReadBodyAsync(http, RuntimeApiLimits.ManagedInstanceErrorBytes).ConfigureAwait(false);
        if (ReadEvents(body.Bytes) is not { } events)
        {
            await AnswerAsync(http, new RuntimeAnswer(403, "InvalidRequestFormat", "The body is not a registration.")).ConfigureAwait(false);
            return;
        }

        var (id, answer) = session.Extensions.Register(name, events);
        if (id is not { } registered)
        {
            await AnswerAsync(http, answer).ConfigureAwait(false);
            return;
        }

        http.Response.Headers[ExtensionIdHeader] = registered.ToString();
        var withAccount = http.Request.Headers["Lambda-Extension-Accept-Feature"].ToString().Split(',', StringSplitOptions.TrimEntries).Contains("accountId");
        await JsonAsync(http, 200, writer =>
        {
            if (withAccount)
                writer.WriteString("accountId", accountId);
            writer.WriteString("functionName", functionName);
            writer.WriteString("functionVersion", functionVersion);
            writer.WriteString("handler", handler);
        }).ConfigureAwait(false);
    }

    private static List<string>? ReadEvents(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var events = new List<string>();
            if (document.RootElement.TryGetProperty("events", out var listed) && listed.ValueKind != JsonValueKind.Null)
            {
                foreach (var item in listed.EnumerateArray())
                    events.Add(item.GetString() ?? "");
            }

            return events;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task ExtensionNextAsync(HttpContext http, RuntimeSession session)
    {
        if (ReadExtensionId(http, out var refusal) is not { } id)
        {
            await AnswerAsync(http, refusal).ConfigureAwait(false);
            return;
        }

        var (message, answer) = await session.Extensions.NextAsync(id, http.RequestAborted).ConfigureAwait(false);
        if (message is null)
        {
            await AnswerAsync(http, answer).ConfigureAwait(false);
            return;
        }

        http.Response.Headers["Lambda-Extension-Event-Identifier"] = Guid.NewGuid().ToString();
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = message.Length;
        await http.Response.Body.WriteAsync(message, http.RequestAborted).ConfigureAwait(false);
    }

    private static Task ExtensionErrorAsync(HttpContext http, RuntimeSession session)
    {
        if (ReadExtensionId(http, out var refusal) is not { } id)
            return AnswerAsync(http, refusal);
        if (!session.Extensions.Knows(id))
            return AnswerAsync(http, new RuntimeAnswer(403, "Extension.UnknownExtensionIdentifier", $"Unknown extension {id}"));

        return AnswerAsync(http, RuntimeAnswer.Accepted);
    }

    private static Guid? ReadExtensionId(HttpContext http, out RuntimeAnswer refusal)
    {
        var text = http.Request.Headers[ExtensionIdHeader].ToString();
        refusal = text.Length == 0
            ? new RuntimeAnswer(403, "Extension.MissingExtensionIdentifier", "Missing Lambda-Extension-Identifier header")
            : new RuntimeAnswer(403, "Extension.InvalidExtensionIdentifier", "Invalid Lambda-Extension-Identifier");
        return Guid.TryParse(text, out var id) ? id : null;
    }

    private static RuntimeAnswer LateAnswer(Invocation invocation) =>
        invocation.Outcome is { IsCompletedSuccessfully: true, Result.IsTimeout: true } ? RuntimeAnswer.InvokeTimeout : RuntimeAnswer.InvalidRequestId;

    private static string? ValidJson(StringValues value)
    {
        if (StringValues.IsNullOrEmpty(value))
            return null;

        try
        {
            using (JsonDocument.Parse(value.ToString()))
                return value.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void SetUnlessEmpty(IHeaderDictionary headers, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            headers[name] = value;
    }

    /// <summary>Reads the whole body, so that the sender is not left writing, but keeps no more of it than the limit allows.</summary>
    private static async Task<(ReadOnlyMemory<byte> Bytes, long Length, bool IsTruncated)> ReadBodyAsync(HttpContext http, int limit)
    {
        var kept = new ArrayBufferWriter<byte>(Math.Clamp((int)Math.Min(http.Request.ContentLength ?? 0, limit), 256, limit));
        var length = 0L;
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (true)
            {
                var read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted).ConfigureAwait(false);
                if (read == 0)
                    return (kept.WrittenMemory, length, false);

                length += read;
                if (length <= limit)
                    kept.Write(buffer.AsSpan(0, read));
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return (kept.WrittenMemory, length, true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Task AnswerAsync(HttpContext http, RuntimeAnswer answer) => JsonAsync(http, answer.Status, writer =>
    {
        if (answer == RuntimeAnswer.Accepted)
        {
            writer.WriteString("status", "OK");
            return;
        }

        writer.WriteString("errorMessage", answer.ErrorMessage);
        writer.WriteString("errorType", answer.ErrorType);
    });

    private static Task JsonAsync(HttpContext http, int status, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = buffer.WrittenCount;
        return http.Response.Body.WriteAsync(buffer.WrittenMemory).AsTask();
    }

    private static Task TextAsync(HttpContext http, string text)
    {
        http.Response.ContentLength = text.Length;
        return http.Response.Body.WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();
    }

    private static Task NotFoundAsync(HttpContext http)
    {
        http.Response.StatusCode = 404;
        http.Response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
