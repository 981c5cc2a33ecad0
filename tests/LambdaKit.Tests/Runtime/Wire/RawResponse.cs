using System.Text;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>What the Runtime API answers, as text.</summary>
internal static class RawResponse
{
    public const string Accepted = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n";

    /// <summary>An event with the headers that the real service sends.</summary>
    public static string Event(string requestId, string payload, string traceId = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1", string extraHeaders = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: {requestId}\r\nLambda-Runtime-Deadline-Ms: 4102444800000\r\n" +
        $"Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:orders:live\r\nLambda-Runtime-Trace-Id: {traceId}\r\n" +
        $"{extraHeaders}Content-Length: {Encoding.UTF8.GetByteCount(payload)}\r\n\r\n{payload}";

    public static string Error(int status, string type, string extraHeaders = "")
    {
        var body = $$"""{"errorMessage":"no","errorType":"{{type}}"}""";
        return $"HTTP/1.1 {status} No\r\nContent-Type: application/json\r\n{extraHeaders}Content-Length: {body.Length}\r\n\r\n{body}";
    }
}
