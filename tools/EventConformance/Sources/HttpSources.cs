using System.Text.Json;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.CloudFront;
using LambdaKit.Events.Detection;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.VpcLattice;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Sources that send HTTP requests, and those that ask about them.</summary>
internal static class HttpSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("api-gateway-rest", "API Gateway REST API")
        {
            Handler = "HttpHandler",
            Events = [SampleModel.Of(ApiGatewayProxyRequest.Serializer)],
            Responses = [SampleModel.Of(HttpResponsePrelude.Serializer, IsPrelude), SampleModel.Of(ApiGatewayProxyResponse.Serializer)],
            Detected = [EventSource.ApiGatewayRest],
            Reference = "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
            Fixture = "ApiGateway/Fixtures/rest-request.json",
        },
        new("api-gateway-websocket", "API Gateway WebSocket API")
        {
            Handler = "WebSocketHandler",
            Events = [SampleModel.Of(ApiGatewayProxyRequest.Serializer)],
            Responses = [SampleModel.Of(HttpResponsePrelude.Serializer, IsPrelude), SampleModel.Of(ApiGatewayProxyResponse.Serializer)],
            Detected = [EventSource.ApiGatewayWebSocket],
            Reference = "https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-integrations.html",
            Fixture = "ApiGateway/Fixtures/web-socket-disconnect.json",
        },
        new("api-gateway-http", "API Gateway HTTP API")
        {
            Handler = "HttpHandler",
            Events = [SampleModel.Of(ApiGatewayProxyRequest.Serializer, root => root.Has("version", "1.0")), SampleModel.Of(HttpApiRequest.Serializer)],
            Responses = [SampleModel.Of(HttpResponsePrelude.Serializer, IsPrelude), SampleModel.Of(HttpApiResponse.Serializer)],
            Detected = [EventSource.HttpApi, EventSource.HttpApiV1],
            Reference = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
            Fixture = "HttpApi/Fixtures/request.json",
        },
        new("api-gateway-authorizer", "API Gateway authorizer")
        {
            Handler = "TokenAuthorizerHandler, RequestAuthorizerHandler, HttpApiAuthorizerHandler",
            Events =
            [
                SampleModel.Of(ApiGatewayTokenAuthorizerRequest.Serializer, root => root.Has("type", "TOKEN")),
                SampleModel.Of(HttpApiAuthorizerRequest.Serializer, root => root.Has("version", "2.0") || root.Has("routeArn")),
                SampleModel.Of(ApiGatewayRequestAuthorizerRequest.Serializer),
            ],
            Responses =
            [
                SampleModel.Of(HttpApiAuthorizerResponse.Serializer, root => root.Has("isAuthorized")),
                SampleModel.Of(ApiGatewayAuthorizerResponse.Serializer),
            ],
            Reference = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html",
            Fixture = "ApiGateway/Fixtures/request-authorizer.json",
            Detected =
            [
                EventSource.ApiGatewayTokenAuthorizer, EventSource.ApiGatewayRequestAuthorizer,
                EventSource.HttpApiAuthorizer, EventSource.HttpApiAuthorizerV1,
            ],
        },
        new("function-url", "Lambda function URL")
        {
            Handler = "HttpHandler",
            Events = [SampleModel.Of(HttpApiRequest.Serializer)],
            Responses = [SampleModel.Of(HttpResponsePrelude.Serializer, IsPrelude), SampleModel.Of(HttpApiResponse.Serializer)],
            Detected = [EventSource.FunctionUrl],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html",
            Fixture = "HttpApi/Fixtures/function-url.json",
        },
        new("alb", "Application Load Balancer")
        {
            Handler = "HttpHandler",
            Events = [SampleModel.Of(AlbRequest.Serializer)],
            Responses = [SampleModel.Of(AlbResponse.Serializer)],
            Reference = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
            Fixture = "Alb/Fixtures/multi-value.json",
            Detected = [EventSource.Alb],
        },
        new("vpc-lattice", "VPC Lattice")
        {
            Handler = "HttpHandler",
            Events = [SampleModel.Of(VpcLatticeRequest.Serializer, root => root.Has("raw_path")), SampleModel.Of(VpcLatticeV2Request.Serializer)],
            Responses = [SampleModel.Of(VpcLatticeResponse.Serializer)],
            Reference = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html",
            Fixture = "VpcLattice/Fixtures/version-2.json",
            Detected = [EventSource.VpcLattice, EventSource.VpcLatticeV1],
        },
        new("cloudfront", "CloudFront (Lambda@Edge)")
        {
            Events = [SampleModel.Of(CloudFrontEvent.Serializer)],
            Responses = [SampleModel.Of(CloudFrontResponse.Serializer, root => root.Has("status")), SampleModel.Of(CloudFrontRequest.Serializer)],
            Reference = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html",
            Fixture = "CloudFront/Fixtures/origin-response.json",
            Detected = [EventSource.CloudFront],
            Notes = "Lambda@Edge runs Node.js and Python only, so a .NET function cannot be invoked by it: the models are for tools and tests.",
        },
    ];

    /// <summary>A streamed answer begins with a document that has no body.</summary>
    private static bool IsPrelude(JsonElement root) => !root.Has("body") && !root.Has("isBase64Encoded") && root.Has("statusCode");
}
