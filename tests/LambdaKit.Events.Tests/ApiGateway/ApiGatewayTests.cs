using System.Text;
using LambdaKit.Events.ApiGateway;

namespace LambdaKit.Events.Tests.ApiGateway;

public sealed class ApiGatewayTests
{
    private static readonly byte[] Rest = Fixture.Read("ApiGateway/Fixtures/rest-request.json");
    private static readonly byte[] WebSocket = Fixture.Read("ApiGateway/Fixtures/web-socket-disconnect.json");
    private static readonly byte[] Response = Fixture.Read("ApiGateway/Fixtures/response.json");

    [Fact]
    public void Request_to_a_rest_api_has_every_value()
    {
        var request = ApiGatewayProxyRequest.Parse(Rest);

        Assert.Null(request.Version);
        Assert.Equal("/orders/{id}", request.Resource);
        Assert.Equal("/orders/a%20b", request.Path);
        Assert.Equal("POST", request.HttpMethod);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Equal("", request.Headers["x-empty"]);
        Assert.Null(request.Headers["missing"]);
        Assert.Equal(["1", "2"], request.MultiValueHeaders["X-TRACE"]);
        Assert.Equal("rot & blau", request.QueryStringParameters["q"]);
        Assert.Equal(["grün", "rot & blau"], request.MultiValueQueryStringParameters["q"]);
        Assert.Equal("a b", request.PathParameters["id"]);
        Assert.Equal("orders", request.StageVariables["table"]);
        Assert.Equal("eyJpZCI6MX0=", request.Body);
        Assert.True(request.IsBase64Encoded);
        Assert.Equal("""{"id":1}"""u8, request.GetBodyBytes());
    }

    [Fact]
    public void Context_of_a_rest_request_has_every_value()
    {
        var context = ApiGatewayProxyRequest.Parse(Rest).RequestContext!;

        Assert.Equal("123456789012", context.AccountId);
        Assert.Equal("gy415nuibc", context.ApiId);
        Assert.Equal("dep1", context.DeploymentId);
        Assert.Equal("api.example.com", context.DomainName);
        Assert.Equal("api", context.DomainPrefix);
        Assert.Equal("TWegAcC4EowCHnA=", context.ExtendedRequestId);
        Assert.Equal("POST", context.HttpMethod);
        Assert.Equal("placeOrder", context.OperationName);
        Assert.Equal("/prod/orders/a%20b", context.Path);
        Assert.Equal("HTTP/1.1", context.Protocol);
        Assert.Equal("c6af9ac6-7b61-11e6-9a41-93e8deadbeef", context.RequestId);
        Assert.Equal("31/Jan/2026:02:00:00 +0000", context.RequestTimeText);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 123, TimeSpan.Zero), context.RequestTime);
        Assert.Equal("123456", context.ResourceId);
        Assert.Equal("/orders/{id}", context.ResourcePath);
        Assert.Equal("prod", context.Stage);
        Assert.Null(context.ConnectedAt);
        Assert.Null(context.EventType);
    }

    [Fact]
    public void Identity_has_every_value()
    {
        var identity = ApiGatewayProxyRequest.Parse(Rest).RequestContext!.Identity!;

        Assert.Null(identity.AccessKey);
        Assert.Null(identity.AccountId);
        Assert.Equal("key", identity.ApiKey);
        Assert.Equal("key-id", identity.ApiKeyId);
        Assert.Null(identity.Caller);
        Assert.Null(identity.CognitoAuthenticationProvider);
        Assert.Equal("authenticated", identity.CognitoAuthenticationType);
        Assert.Equal("eu-west-1:id", identity.CognitoIdentityId);
        Assert.Equal("eu-west-1:pool", identity.CognitoIdentityPoolId);
        Assert.Equal("o-1", identity.PrincipalOrgId);
        Assert.Equal("192.0.2.1", identity.SourceIp);
        Assert.Equal("AIDA", identity.User);
        Assert.Equal("curl/8", identity.UserAgent);
        Assert.Equal("arn:aws:iam::123456789012:user/a", identity.UserArn);
        Assert.Equal("vpc-1", identity.VpcId);
        Assert.Equal("vpce-1", identity.VpceId);
    }

    [Fact]
    public void Client_certificate_has_every_value()
    {
        var certificate = ApiGatewayProxyRequest.Parse(Rest).RequestContext!.Identity!.ClientCert!;

        Assert.Equal("CERT", certificate.Pem);
        Assert.Equal("CN=client", certificate.SubjectDn);
        Assert.Equal("CN=ca", certificate.IssuerDn);
        Assert.Equal("a1:a2", certificate.SerialNumber);
        Assert.Equal(new DateTimeOffset(2019, 5, 28, 12, 30, 2, TimeSpan.Zero), certificate.Validity!.NotBefore);
        Assert.Equal(new DateTimeOffset(2021, 8, 5, 9, 36, 4, TimeSpan.Zero), certificate.Validity.NotAfter);
    }

    [Fact]
    public void Authorizer_may_say_anything()
    {
        var authorizer = ApiGatewayProxyRequest.Parse(Rest).RequestContext!.Authorizer!.Value;

        Assert.Equal("user|42", authorizer.PrincipalId);
        Assert.Equal("9", authorizer["numKey"]);
        Assert.Equal("true", authorizer["boolKey"]);
        Assert.Null(authorizer["missing"]);
        Assert.Equal(12, authorizer.Context["integrationLatency"].GetInt64());
        Assert.Equal("42", authorizer.Claims["sub"]);
        Assert.Equal("true", authorizer.Claims["email_verified"]);
        Assert.Equal("""["a", "b"]""", authorizer.Claims["groups"]);
        Assert.Empty(authorizer.Scopes);
    }

    [Fact]
    public void Web_socket_has_its_own_values()
    {
        var context = ApiGatewayProxyRequest.Parse(WebSocket).RequestContext!;

        Assert.Equal("$disconnect", context.RouteKey);
        Assert.Equal(1001, context.DisconnectStatusCode);
        Assert.Equal("Going away", context.DisconnectReason);
        Assert.Equal(ApiGatewayWebSocketEventType.Disconnect, context.EventType);
        Assert.Equal("IN", context.MessageDirection);
        Assert.Null(context.MessageId);
        Assert.Equal("200", context.Status);
        Assert.Equal("none", context.Error);
        Assert.Equal("7", context.IntegrationLatency);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1705751700453), context.ConnectedAt);
        Assert.Equal("R1kmxc2VNjMCFIA=", context.ConnectionId);
    }

    [Fact]
    public void Response_has_every_value()
    {
        var response = ApiGatewayProxyResponse.Parse(Response);

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("/orders/1", response.Headers["location"]);
        Assert.Equal(["a=1", "b=2"], response.MultiValueHeaders["set-cookie"]);
        Assert.Equal("""{"id":1}"""u8, response.GetBodyBytes());
        Assert.False(response.IsBase64Encoded);
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Rest, ApiGatewayProxyRequest.Parse(Rest).ToUtf8Json());
        JsonDifference.AssertSame(WebSocket, ApiGatewayProxyRequest.Parse(WebSocket).ToUtf8Json());
        JsonDifference.AssertSame(Response, ApiGatewayProxyResponse.Parse(Response).ToUtf8Json());
    }

    [Fact]
    public void Empty_object_is_read_and_written_back()
    {
        var request = ApiGatewayProxyRequest.Parse("{}"u8);

        Assert.Empty(request.Headers);
        Assert.Empty(request.MultiValueHeaders);
        Assert.Empty(request.QueryStringParameters);
        Assert.Empty(request.GetBodyBytes());
        Assert.Null(request.RequestContext);
        JsonDifference.AssertSame("{}"u8, request.ToUtf8Json());
        JsonDifference.AssertSame("{}"u8, ApiGatewayProxyResponse.Parse("{}"u8).ToUtf8Json());
        var nulls = """{"headers":null,"multiValueHeaders":null,"queryStringParameters":null,"requestContext":{"authorizer":null,"identity":null}}"""u8;
        JsonDifference.AssertSame(nulls, ApiGatewayProxyRequest.Parse(nulls).ToUtf8Json());
        Assert.Null(ApiGatewayProxyRequest.Parse(nulls).RequestContext!.Authorizer);
    }

    [Fact]
    public void Response_is_made_with_headers_in_brackets()
    {
        var response = new ApiGatewayProxyResponse
        {
            StatusCode = 200,
            Headers = [new("content-type", "text/plain")],
            MultiValueHeaders = [new("set-cookie", ["a=1", "b=2"])],
            Body = "hello",
        };

        Assert.Equal(
            """{"statusCode":200,"headers":{"content-type":"text/plain"},"multiValueHeaders":{"set-cookie":["a=1","b=2"]},"body":"hello"}"""u8,
            response.ToUtf8Json());
    }

    [Fact]
    public void Response_is_made_with_headers_of_a_dictionary()
    {
        var response = new ApiGatewayProxyResponse
        {
            Headers = new Dictionary<string, string> { ["a"] = "1" },
            MultiValueHeaders = new Dictionary<string, string[]> { ["b"] = ["2"] },
        };

        Assert.Equal("""{"headers":{"a":"1"},"multiValueHeaders":{"b":["2"]}}"""u8, response.ToUtf8Json());
    }

    [Fact]
    public void Body_that_is_no_base64_is_told()
    {
        var request = new ApiGatewayProxyRequest { Body = "!secret!", IsBase64Encoded = true };

        var exception = Assert.Throws<FormatException>(request.GetBodyBytes);

        Assert.Contains("not", exception.Message);
        Assert.DoesNotContain("secret", exception.Message);
    }

    [Theory]
    [InlineData("\"admin,editor\"", new[] { "admin", "editor" })]
    [InlineData("\"[admin editor]\"", new[] { "admin", "editor" })]
    [InlineData("[\"admin\",\"editor\"]", new[] { "admin", "editor" })]
    [InlineData("\"admin\"", new[] { "admin" })]
    [InlineData("null", new string[0])]
    public void Groups_are_told_however_they_are_written(string json, string[] groups)
    {
        var request = ApiGatewayProxyRequest.Parse(Encoding.UTF8.GetBytes($$$"""{"requestContext":{"authorizer":{"claims":{"cognito:groups":{{{json}}} } } } }"""));

        Assert.Equal(groups, request.RequestContext!.Authorizer!.Value.Groups);
    }
}
