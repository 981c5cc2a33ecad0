using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Events.VpcLattice;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit.Http;

/// <summary>Reads the requests of all HTTP sources, telling them apart.</summary>
/// <remarks>
/// Nearly all functions stand behind one source: so a request is read as the one before it, and has to show the fields that no other source has. Only one
/// that doesn't is looked through for its source.
/// </remarks>
internal sealed class HttpEventReader
{
    private PayloadSerializer<HttpApiRequest>? _httpApi;
    private PayloadSerializer<ApiGatewayProxyRequest>? _rest;
    private PayloadSerializer<AlbRequest>? _alb;
    private PayloadSerializer<VpcLatticeV2Request>? _lattice;
    private PayloadSerializer<VpcLatticeRequest>? _latticeV1;
    private EventSource _last = EventSource.HttpApi;

    public static ReadOnlySpan<byte> Sample =>
        """
        {"version":"2.0","routeKey":"$default","rawPath":"/orders/1","rawQueryString":"a=b","headers":{"accept":"*/*","content-type":"application/json"},
        "requestContext":{"accountId":"0","apiId":"0","domainName":"x","http":{"method":"GET","path":"/orders/1","protocol":"HTTP/1.1","sourceIp":"127.0.0.1",
        "userAgent":"x"},"requestId":"0","routeKey":"$default","stage":"$default","time":"01/Jan/2026:12:00:00 +0000","timeEpoch":1767268800000},
        "body":"{}","isBase64Encoded":false}
        """u8;

    private PayloadSerializer<HttpApiRequest> HttpApi => _httpApi ??= new ModelSerializer<HttpApiRequest>(HttpApiRequest.Serializer);

    private PayloadSerializer<ApiGatewayProxyRequest> Rest => _rest ??= new ModelSerializer<ApiGatewayProxyRequest>(ApiGatewayProxyRequest.Serializer);

    private PayloadSerializer<AlbRequest> Alb => _alb ??= new ModelSerializer<AlbRequest>(AlbRequest.Serializer);

    private PayloadSerializer<VpcLatticeV2Request> Lattice => _lattice ??= new ModelSerializer<VpcLatticeV2Request>(VpcLatticeV2Request.Serializer);

    private PayloadSerializer<VpcLatticeRequest> LatticeV1 => _latticeV1 ??= new ModelSerializer<VpcLatticeRequest>(VpcLatticeRequest.Serializer);

    /// <exception cref="LambdaConfigurationException">It is the event of another source.</exception>
    /// <exception cref="EventFormatException">It is not JSON.</exception>
    public IHttpRequestEvent Read(ReadOnlyMemory<byte> payload, HttpHandler handler)
    {
        if (TryReadAsLast(payload, out var request))
            return request;

        var source = EventSourceDetector.Detect(payload.Span);
        if (source == EventSource.Unknown)
            HttpApi.Read(payload); // Of what is no JSON it says where and why.
        request = ReadAs(source, payload) ?? throw OtherSource(source, handler);
        _last = source;
        return request;
    }

    public void Write(JsonWriter writer, IHttpRequestEvent request)
    {
        switch (request)
        {
            case HttpApiRequest httpApi:
                HttpApi.Write(writer, httpApi);
                break;
            case ApiGatewayProxyRequest rest:
                Rest.Write(writer, rest);
                break;
            case AlbRequest alb:
                Alb.Write(writer, alb);
                break;
            case VpcLatticeV2Request lattice:
                Lattice.Write(writer, lattice);
                break;
            case VpcLatticeRequest latticeV1:
                LatticeV1.Write(writer, latticeV1);
                break;
        }
    }

    private bool TryReadAsLast(ReadOnlyMemory<byte> payload, [NotNullWhen(true)] out IHttpRequestEvent? request)
    {
        try
        {
            request = ReadAs(_last, payload);
            return request switch
            {
                HttpApiRequest httpApi => httpApi.RequestContext?.Http is not null,
                ApiGatewayProxyRequest rest => rest.HttpMethod is not null && rest.RequestContext?.ApiId is not null,
                AlbRequest alb => alb.RequestContext?.Elb is not null,
                VpcLatticeV2Request lattice => lattice.Method is not null && lattice.Path is not null && lattice.RequestContext is not null,
                VpcLatticeRequest latticeV1 => latticeV1.Method is not null && latticeV1.RawPath is not null,
                _ => false,
            };
        }
        catch (EventFormatException)
        {
            // Of another source, or no JSON: which of them is told when it is looked through.
            request = null;
            return false;
        }
    }

    private IHttpRequestEvent? ReadAs(EventSource source, ReadOnlyMemory<byte> payload) => source switch
    {
        EventSource.HttpApi or EventSource.FunctionUrl => HttpApi.Read(payload),
        EventSource.ApiGatewayRest or EventSource.HttpApiV1 => Rest.Read(payload),
        EventSource.Alb => Alb.Read(payload),
        EventSource.VpcLattice => Lattice.Read(payload),
        EventSource.VpcLatticeV1 => LatticeV1.Read(payload),
        _ => null,
    };

    private static LambdaConfigurationException OtherSource(EventSource source, HttpHandler handler)
    {
        var remedy = source switch
        {
            EventSource.ApiGatewayWebSocket => "That of a WebSocket API is WebSocketHandler.",
            EventSource.ApiGatewayTokenAuthorizer => "That of a TOKEN authorizer is TokenAuthorizerHandler.",
            EventSource.ApiGatewayRequestAuthorizer or EventSource.HttpApiAuthorizerV1 => "That of a REQUEST authorizer is RequestAuthorizerHandler.",
            EventSource.HttpApiAuthorizer => "That of an authorizer of an HTTP API is HttpApiAuthorizerHandler.",
            _ => null,
        };
        return WrongSource.Error(handler, "requests of API Gateway, function URLs, load balancers and VPC Lattice", source, remedy);
    }
}
