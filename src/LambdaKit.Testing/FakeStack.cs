using System.Net;
using LambdaKit.Events.CloudFormation;

namespace LambdaKit.Testing;

/// <summary>Takes the answers of custom resources, in place of CloudFormation: <c>new MyResource(..., stack.Client)</c>.</summary>
public sealed class FakeStack : IDisposable
{
    private readonly Endpoint _endpoint = new();

    /// <summary>A stack that takes every answer.</summary>
    public FakeStack() => Client = new HttpClient(_endpoint);

    /// <summary>What a handler sends its answers with: nothing leaves the process.</summary>
    public HttpClient Client { get; }

    /// <summary>The answers, in the order in which they came.</summary>
    public IReadOnlyList<CustomResourceResponse> Answers => _endpoint.Answers;

    /// <summary>The only answer.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public CustomResourceResponse Answer =>
        Answers is [var only] ? only : throw new InvalidOperationException($"The stack got {Answers.Count} answers, so there is no only one. Await the handler, and use a stack for each request.");

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        Client.Dispose();
        _endpoint.Dispose();
    }

    private sealed class Endpoint : HttpMessageHandler
    {
        public List<CustomResourceResponse> Answers { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            Answers.Add(CustomResourceResponse.Parse(body));
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
