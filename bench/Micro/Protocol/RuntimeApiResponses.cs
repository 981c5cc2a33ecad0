using System.Text;

namespace LambdaKit.Benchmarks.Protocol;

/// <summary>What the Runtime API answers, byte for byte.</summary>
internal static class RuntimeApiResponses
{
    private const string OptionalHeaders =
        """
        Lambda-Runtime-Client-Context: {"client":{"app_title":"orders","app_version_code":"7"},"custom":{"theme":"dark"},"env":{"locale":"en-GB"}}
        Lambda-Runtime-Cognito-Identity: {"cognitoIdentityId":"eu-west-1:0f1e2d3c-aaaa-4bbb-8ccc-000000000001","cognitoIdentityPoolId":"eu-west-1:0f1e2d3c-aaaa-4bbb-8ccc-000000000002"}
        Lambda-Runtime-Aws-Tenant-Id: tenant-17

        """;

    /// <summary>The answer to a posted result.</summary>
    public static byte[] Accepted { get; } = Encoding.ASCII.GetBytes("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n");

    /// <summary>The answer to a poll.</summary>
    /// <param name="payload">The event.</param>
    /// <param name="hasOptionalHeaders">Whether client context, Cognito identity and tenant stand in it too.</param>
    public static byte[] Next(ReadOnlySpan<byte> payload, bool hasOptionalHeaders = false) =>
        [.. Head(hasOptionalHeaders, $"Content-Length: {payload.Length}"), .. payload];

    /// <summary>The answer to a poll, in chunks of a size.</summary>
    public static byte[] NextInChunks(ReadOnlySpan<byte> payload, int chunkBytes)
    {
        var response = new List<byte>(Head(hasOptionalHeaders: false, "Transfer-Encoding: chunked"));
        while (payload.Length > 0)
        {
            var chunk = payload[..Math.Min(chunkBytes, payload.Length)];
            response.AddRange(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"));
            response.AddRange(chunk);
            response.AddRange("\r\n"u8);
            payload = payload[chunk.Length..];
        }
        response.AddRange("0\r\n\r\n"u8);
        return [.. response];
    }

    private static byte[] Head(bool hasOptionalHeaders, string framing)
    {
        // Far enough from now for the whole run, and near enough for a timer.
        var deadline = TimeProvider.System.GetUtcNow().AddHours(12).ToUnixTimeMilliseconds();
        var lines =
            $"""
            HTTP/1.1 200 OK
            Content-Type: application/json
            Lambda-Runtime-Aws-Request-Id: 8f3c1b52-6a0e-4d9b-9c11-2f5f0a7be001
            Lambda-Runtime-Deadline-Ms: {deadline}
            Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:orders:live
            Lambda-Runtime-Trace-Id: Root=1-65f0a7be-0123456789abcdef01234567;Parent=89abcdef01234567;Sampled=1
            Date: Sat, 31 Jan 2026 02:00:00 GMT
            {(hasOptionalHeaders ? OptionalHeaders : "")}{framing}

            """;
        return Encoding.ASCII.GetBytes(lines.ReplaceLineEndings("\r\n") + "\r\n");
    }
}
