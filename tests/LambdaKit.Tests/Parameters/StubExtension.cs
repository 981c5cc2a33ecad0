using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace LambdaKit.Tests.Parameters;

/// <summary>Stands for the network between a store and its extension: a test says what each request is answered with.</summary>
internal sealed class StubExtension(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _requests = new();
    private int _count;

    /// <summary>Path and query of all requests, in order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public int Count => Volatile.Read(ref _count);

    /// <summary>One that answers the first request with the first of these, and so on, and all others with the last.</summary>
    public static StubExtension Answering(params Func<HttpResponseMessage>[] answers)
    {
        var next = -1;
        return new((_, _) => Task.FromResult(answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)]()));
    }

    public static HttpResponseMessage Parameter(string value) => Json($$$"""{"Parameter":{"ARN":"arn:aws:ssm:eu-west-1:123456789012:parameter/x","Name":"/x","Type":"String","Value":{{{Quoted(value)}}},"Version":3},"ResultMetadata":{}}""");

    public static HttpResponseMessage Secret(string text) => Json($$"""{"ARN":"arn","Name":"x","SecretBinary":null,"SecretString":{{Quoted(text)}},"VersionId":"v","VersionStages":["AWSCURRENT"]}""");

    public static HttpResponseMessage BinarySecret(byte[] bytes) => Json($$"""{"ARN":"arn","Name":"x","SecretBinary":"{{Convert.ToBase64String(bytes)}}","SecretString":null}""");

    public static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Error(int status, string body) => new((HttpStatusCode)status) { Content = new StringContent(body) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(request.RequestUri!.PathAndQuery); // Each has one.
        Interlocked.Increment(ref _count);
        return answer(request, cancellationToken);
    }

    private static string Quoted(string text) => $"\"{System.Text.Json.JsonEncodedText.Encode(text)}\"";
}
