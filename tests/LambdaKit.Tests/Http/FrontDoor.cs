using System.Text;
using LambdaKit.Events;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Events.VpcLattice;
using TestEvents = LambdaKit.Testing.Events;

namespace LambdaKit.Tests.Http;

/// <summary>What stands between a client and a function: it makes an event of a request, and an answer of the function's JSON.</summary>
internal sealed record FrontDoor(string Name, Func<ClientRequest, IHttpRequestEvent> Send, Func<string, ClientAnswer> Receive)
{
    public static IReadOnlyList<FrontDoor> All { get; } =
    [
        new("REST API", request => TestEvents.ApiGateway(request.Method, request.Target, request.Options), ClientAnswer.OfRest),
        new("HTTP API 1.0", SendHttpApiV1, ClientAnswer.OfRest),
        new("HTTP API 2.0", request => TestEvents.HttpApi(request.Method, request.Target, request.Options), ClientAnswer.OfHttpApi),
        new("function URL", request => TestEvents.FunctionUrl(request.Method, request.Target, request.Options), ClientAnswer.OfHttpApi),
        new("load balancer", request => TestEvents.Alb(request.Method, request.Target, request.Options), ClientAnswer.OfSingles),
        new("load balancer, multi-value", request => TestEvents.Alb(request.Method, request.Target, request.Options, multiValue: true), ClientAnswer.OfLists),
        new("VPC Lattice V1", SendLatticeV1, ClientAnswer.OfSingles),
        new("VPC Lattice", SendLattice, ClientAnswer.OfSingles),
    ];

    /// <summary>Whether it hands on all values of a name that comes several times.</summary>
    public bool KeepsRepeatedNames => Name != "load balancer";

    public static string JsonOf(IHttpRequestEvent request) => request switch
    {
        HttpApiRequest httpApi => Write(httpApi),
        ApiGatewayProxyRequest rest => Write(rest),
        AlbRequest alb => Write(alb),
        VpcLatticeRequest latticeV1 => Write(latticeV1),
        VpcLatticeV2Request lattice => Write(lattice),
        _ => throw new ArgumentException("There is no such front door.", nameof(request)),
    };

    private static string Write<T>(T request)
        where T : IEventModel<T>
    {
        using var writer = new JsonWriter();
        request.GetSerializer().Write(writer, request);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    private static ApiGatewayProxyRequest SendHttpApiV1(ClientRequest request)
    {
        var rest = TestEvents.ApiGateway(request.Method, request.Target, request.Options);
        return new ApiGatewayProxyRequest
        {
            Version = "1.0",
            Resource = "$default",
            Path = "/prod" + Uri.UnescapeDataString(request.Path), // with its stage, and decoded
            HttpMethod = rest.HttpMethod,
            Headers = rest.Headers,
            MultiValueHeaders = rest.MultiValueHeaders,
            QueryStringParameters = rest.QueryStringParameters,
            MultiValueQueryStringParameters = rest.MultiValueQueryStringParameters,
            RequestContext = rest.RequestContext,
            Body = rest.Body,
            IsBase64Encoded = rest.IsBase64Encoded,
        };
    }

    private static VpcLatticeRequest SendLatticeV1(ClientRequest request)
    {
        var alb = TestEvents.Alb(request.Method, request.Target, request.Options, multiValue: true);
        return new VpcLatticeRequest
        {
            RawPath = request.Target,
            Method = request.Method,
            Headers = HeaderMap.From(alb.MultiValueHeaders.Select(one => new KeyValuePair<string, string>(one.Key, string.Join(", ", one.Value)))),
            Body = alb.Body,
            IsBase64Encoded = alb.IsBase64Encoded,
        };
    }

    private static VpcLatticeV2Request SendLattice(ClientRequest request)
    {
        var alb = TestEvents.Alb(request.Method, request.Target, request.Options, multiValue: true);
        return new VpcLatticeV2Request
        {
            Version = "2.0",
            Path = request.Target,
            Method = request.Method,
            Headers = alb.MultiValueHeaders,
            Body = alb.Body,
            IsBase64Encoded = alb.IsBase64Encoded,
            RequestContext = new VpcLatticeRequestContext { TargetGroupArn = "arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-1", Region = "eu-west-1" },
        };
    }
}
