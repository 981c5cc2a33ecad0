using LambdaKit;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;

namespace RuntimeFunction;

/// <summary>An HTTP API of API Gateway.</summary>
public sealed class OrderHandler : LambdaHandler<HttpApiRequest, HttpApiResponse>
{
    private static readonly HeaderMap JsonHeaders = HeaderMap.Create([new("content-type", "application/json")]);

    protected override ValueTask<HttpApiResponse> HandleAsync(HttpApiRequest value, LambdaContext context, CancellationToken deadline)
    {
        var answer = new OrderAnswer { Id = value.PathParameters.GetValueOrDefault("id"), Method = value.RequestContext?.Http?.Method };
        return new(new HttpApiResponse { StatusCode = 200, Headers = JsonHeaders, Body = answer.ToJson(), IsBase64Encoded = false });
    }
}
