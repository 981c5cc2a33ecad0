using System.Net;

namespace LambdaKit.Tests.Handlers;

/// <summary>Answers requests as a script says: with a status, or, for zero, with a failed connection. The last of the script goes on for ever.</summary>
internal sealed class ScriptedEndpoint(params int[] script) : HttpMessageHandler
{
    public List<(HttpMethod Method, Uri? Address, string? ContentType, byte[] Body)> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var status = script[Math.Min(Requests.Count, script.Length - 1)];
        Requests.Add((request.Method, request.RequestUri, request.Content!.Headers.ContentType?.ToString(), await request.Content.ReadAsByteArrayAsync(cancellationToken)));
        return status == 0 ? throw new HttpRequestException("Connection refused") : new HttpResponseMessage((HttpStatusCode)status);
    }
}
