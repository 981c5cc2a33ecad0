using System.Net;
using System.Text;

namespace LambdaKit.Local.Tests;

/// <summary>A runtime by hand: each call is one request to the Runtime API.</summary>
internal sealed class RuntimeClient(string runtimeApi) : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://{runtimeApi}/"), Timeout = Patience };

    public HttpClient Http => _http;

    public Task<HttpResponseMessage> NextAsync(CancellationToken cancellationToken = default) =>
        _http.GetAsync("2018-06-01/runtime/invocation/next", cancellationToken);

    /// <summary>Polls and returns the id of the invocation.</summary>
    public async Task<string> TakeAsync()
    {
        using var next = await NextAsync();
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        return next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
    }

    public Task<Reply> RespondAsync(string id, string body) => PostAsync($"2018-06-01/runtime/invocation/{id}/response", body);

    public Task<Reply> FailAsync(string id, string body, string? errorType = null) =>
        PostAsync($"2018-06-01/runtime/invocation/{id}/error", body, ("Lambda-Runtime-Function-Error-Type", errorType));

    public Task<Reply> InitErrorAsync(string body, string? errorType = null) =>
        PostAsync("2018-06-01/runtime/init/error", body, ("Lambda-Runtime-Function-Error-Type", errorType));

    public async Task<Reply> GetAsync(string path, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, headers);
    }

    public async Task<Reply> PostAsync(string path, string body, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        return await SendAsync(request, headers);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request, params (string Name, string? Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            if (value is not null && !request.Headers.TryAddWithoutValidation(name, value))
                request.Content!.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), all);
    }

    public void Dispose() => _http.Dispose();
}
