using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LambdaKit.Local.Invoking;

/// <summary>The HTTP face of <see cref="LocalLambda.InvokeAsync(ReadOnlyMemory{byte}, LocalInvocationOptions?, CancellationToken)"/>: <c>POST /2015-03-31/functions/{name}/invocations</c>.</summary>
internal sealed class InvokeEndpoint(LocalLambda lambda)
{
    private const int SynchronousLimit = 6 * 1024 * 1024;
    private const int AsynchronousLimit = 1024 * 1024;

    /// <summary>Answers, or says that the path is not of the invoke API.</summary>
    public async Task<bool> TryHandleAsync(HttpContext http)
    {
        var parts = (http.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not ["2015-03-31", "functions", var name, "invocations"] || !HttpMethods.IsPost(http.Request.Method))
            return false;

        try
        {
            await InvokeAsync(http, Uri.UnescapeDataString(name)).ConfigureAwait(false);
        }
        catch (LocalInvokeException exception)
        {
            await RefuseAsync(http, exception).ConfigureAwait(false);
        }

        return true;
    }

    private async Task InvokeAsync(HttpContext http, string name)
    {
        var request = http.Request;
        var type = request.Headers["X-Amz-Invocation-Type"].ToString();
        var options = ReadOptions(request, name);
        switch (type)
        {
            case "" or "RequestResponse":
                await RespondAsync(http, await ReadPayloadAsync(request, SynchronousLimit, http.RequestAborted).ConfigureAwait(false), options).ConfigureAwait(false);
                break;
            case "Event":
                lambda.InvokeInBackground(await ReadPayloadAsync(request, AsynchronousLimit, http.RequestAborted).ConfigureAwait(false), options);
                SetRequestId(http, options);
                http.Response.StatusCode = 202;
                http.Response.ContentLength = 0;
                break;
            case "DryRun":
                lambda.Find(options);
                SetRequestId(http, options);
                http.Response.StatusCode = 204;
                break;
            default:
                throw new LocalInvokeException(
                    400,
                    "InvalidParameterValueException",
                    $"The invocation type '{type}' is unknown; use RequestResponse, Event or DryRun.");
        }
    }

    private static LocalInvocationOptions ReadOptions(HttpRequest request, string name)
    {
        var reference = FunctionReference.Parse(name)
            ?? throw new LocalInvokeException(400, "ValidationException", $"'{name}' is neither the name of a function nor an ARN.");
        var qualifier = request.Query["Qualifier"].ToString();
        if (qualifier.Length > 0 && reference.Qualifier is not null && reference.Qualifier != qualifier)
        {
            throw new LocalInvokeException(
                400,
                "InvalidParameterValueException",
                "The derived qualifier from the function name does not match the specified qualifier.");
        }

        return new LocalInvocationOptions
        {
            FunctionName = reference.Name,
            Qualifier = qualifier.Length > 0 ? qualifier : reference.Qualifier,
            RequestId = Guid.NewGuid().ToString(),
            ClientContext = ReadClientContext(request.Headers["X-Amz-Client-Context"]),
            CognitoIdentity = Text(request.Headers["X-Amz-Cognito-Identity"]),
            TenantId = Text(request.Headers["X-Amz-Tenant-Id"]),
            TraceId = Text(request.Headers["X-Amzn-Trace-Id"]),
        };
    }

    private static string? ReadClientContext(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header))
            return null;

        var bytes = new byte[header.ToString().Length];
        if (Convert.TryFromBase64String(header.ToString(), bytes, out var length) && IsJson(bytes.AsMemory(0, length)))
            return OneLine(bytes.AsMemory(0, length));

        throw new LocalInvokeException(400, "InvalidRequestContentException", "Client context must be a valid Base64-encoded JSON object.");
    }

    private static string OneLine(ReadOnlyMemory<byte> json)
    {
        // It travels in a header.
        using var document = JsonDocument.Parse(json);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            document.RootElement.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadPayloadAsync(HttpRequest request, int limit, CancellationToken aborted)
    {
        var buffer = new MemoryStream((int)Math.Clamp(request.ContentLength ?? 0, 0, limit));
        var chunk = new byte[32 * 1024];
        var length = 0L;
        for (int read; (read = await request.Body.ReadAsync(chunk, aborted).ConfigureAwait(false)) > 0;)
        {
            length += read;
            if (length <= limit)
                buffer.Write(chunk, 0, read);
        }

        if (length > limit)
        {
            throw new LocalInvokeException(413, "RequestTooLargeException", limit == SynchronousLimit
                ? $"Request must be smaller than {limit} bytes for the InvokeFunction operation"
                : $"{length} byte payload is too large for the Event invocation type (limit {limit} bytes)");
        }

        // A caller that sends nothing sends an empty object.
        if (length == 0)
            return "{}"u8.ToArray();

        var payload = buffer.GetBuffer().AsMemory(0, (int)length);
        if (!IsJson(payload))
            throw new LocalInvokeException(400, "InvalidRequestContentException", "Could not parse request body into json.");

        return payload;
    }

    private static bool IsJson(ReadOnlyMemory<byte> payload)
    {
        try
        {
            var reader = new Utf8JsonReader(payload.Span, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
                // Only looking.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async Task RespondAsync(HttpContext http, ReadOnlyMemory<byte> payload, LocalInvocationOptions options)
    {
        var result = await lambda.InvokeAsync(payload, options, http.RequestAborted).ConfigureAwait(false);
        SetRequestId(http, options);
        var headers = http.Response.Headers;
        headers["X-Amz-Executed-Version"] = result.ExecutedVersion;
        if (result.FunctionError is { } error)
            headers["X-Amz-Function-Error"] = error;
        if (http.Request.Headers["X-Amz-Log-Type"] == "Tail")
            headers["X-Amz-Log-Result"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(result.LogTail));
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = result.Payload.Length;
        await http.Response.Body.WriteAsync(result.Payload, http.RequestAborted).ConfigureAwait(false);
    }

    private static Task RefuseAsync(HttpContext http, LocalInvokeException exception)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("Type", exception.StatusCode >= 500 ? "Service" : "User");
            writer.WriteString(exception.ErrorCode is "ResourceNotFoundException" or "ServiceException" ? "Message" : "message", exception.Message);
            writer.WriteEndObject();
        }

        http.Response.StatusCode = exception.StatusCode;
        http.Response.Headers["x-amzn-ErrorType"] = exception.ErrorCode;
        http.Response.Headers["x-amzn-RequestId"] = Guid.NewGuid().ToString();
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = buffer.WrittenCount;
        return http.Response.Body.WriteAsync(buffer.WrittenMemory).AsTask();
    }

    private static void SetRequestId(HttpContext http, LocalInvocationOptions options) => http.Response.Headers["x-amzn-RequestId"] = options.RequestId;

    private static string? Text(StringValues header) => StringValues.IsNullOrEmpty(header) ? null : header.ToString();
}
