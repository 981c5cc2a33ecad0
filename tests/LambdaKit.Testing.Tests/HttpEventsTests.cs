using LambdaKit.Events.ApiGateway;

namespace LambdaKit.Testing.Tests;

public sealed class HttpEventsTests
{
    [Fact]
    public void An_http_api_request_has_its_path_query_and_route()
    {
        var request = Events.HttpApi("get", "/orders/A%201?tag=x&tag=y&full=true", new HttpEventOptions { Route = "/orders/{id}" });

        Assert.Equal("2.0", request.Version);
        Assert.Equal("GET /orders/{id}", request.RouteKey);
        Assert.Equal("/orders/A 1", request.RawPath); // An HTTP API decodes it.
        Assert.Equal("/orders/A%201", request.GetRawPath());
        Assert.Equal("tag=x&tag=y&full=true", request.RawQueryString);
        Assert.Equal("x,y", request.QueryStringParameters["tag"]);
        Assert.Equal("A 1", request.PathParameters["id"]);
        Assert.Equal("GET", request.RequestContext?.Http?.Method);
        Assert.Equal("/orders/A 1", request.RequestContext?.Http?.Path);
        Assert.Equal("203.0.113.10", request.RequestContext?.Http?.SourceIp);
        Assert.Equal("$default", request.RequestContext?.Stage);
        Assert.Equal("01/Jan/2026:12:00:00 +0000", request.RequestContext?.TimeText);
        Assert.Equal("https", request.Headers["x-forwarded-proto"]);
        Assert.Null(request.Body);
        Assert.Equal(false, request.IsBase64Encoded);
        Assert.Null(request.RequestContext?.Authorizer);
        Assert.DoesNotContain("cookies", request.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_http_api_request_carries_body_headers_cookies_and_claims()
    {
        var request = Events.HttpApi("POST", "/orders", new HttpEventOptions
        {
            Body = "<order/>",
            Headers = [new("Content-Type", "application/xml"), new("X-Tag", "1"), new("x-tag", "2")],
            Cookies = ["session=1", "theme=dark"],
            Claims = [new("sub", "user-1")],
            Scopes = ["orders:write"],
        });

        Assert.Equal("<order/>", request.Body);
        Assert.Equal("application/xml", request.Headers["content-type"]);
        Assert.Equal("8", request.Headers["content-length"]);
        Assert.Equal("1,2", request.Headers["x-tag"]);
        Assert.Equal(["session=1", "theme=dark"], request.Cookies);
        Assert.False(request.Headers.ContainsKey("cookie"));
        Assert.Equal("user-1", request.RequestContext?.Authorizer?.Jwt?.Claims["sub"]);
        Assert.Equal(["orders:write"], request.RequestContext?.Authorizer?.Jwt?.Scopes);
        Assert.Equal("$default", request.RouteKey);
    }

    [Fact]
    public void A_body_of_bytes_is_base64_in_the_event()
    {
        var request = Events.HttpApi("PUT", "/photo", new HttpEventOptions { BodyBytes = new byte[] { 0xFF, 0xD8, 0x00 } });

        Assert.Equal(true, request.IsBase64Encoded);
        Assert.Equal([0xFF, 0xD8, 0x00], request.GetBodyBytes());
        Assert.Equal("application/octet-stream", request.Headers["content-type"]);
        Assert.Equal("3", request.Headers["content-length"]);
    }

    [Fact]
    public void A_body_may_be_a_value()
    {
        var request = Events.HttpApi("POST", "/orders", new Order("A-1", 2), TestJson.Default.Order);

        Assert.Equal("""{"id":"A-1","quantity":2}""", request.Body);
        Assert.Equal("application/json", request.Headers["content-type"]);
    }

    [Fact]
    public void A_function_url_has_its_own_domain_and_no_routes()
    {
        var request = Events.FunctionUrl("GET", "/a%20b");

        Assert.Equal("/a%20b", request.RawPath);
        Assert.Equal("/a b", request.GetPath());
        Assert.EndsWith(".lambda-url.eu-west-1.on.aws", request.RequestContext?.DomainName, StringComparison.Ordinal);
        Assert.Equal(request.RequestContext?.DomainName, request.Headers["host"]);
        Assert.Equal("anonymous", request.RequestContext?.AccountId);
        Assert.Equal("$default", request.RouteKey);
        Assert.Empty(request.PathParameters);
    }

    [Fact]
    public void A_rest_request_has_single_and_multiple_values()
    {
        var request = Events.ApiGateway("GET", "/files/2026/report.pdf?tag=x&tag=y", new HttpEventOptions
        {
            Route = "/files/{name+}",
            Headers = [new("X-Tag", "1"), new("X-Tag", "2")],
            Claims = [new("sub", "user-1")],
            Cookies = ["session=1"],
        });

        Assert.Equal("/files/{name+}", request.Resource);
        Assert.Equal("/files/2026/report.pdf", request.Path);
        Assert.Equal("2026/report.pdf", request.PathParameters["name"]);
        Assert.Equal("y", request.QueryStringParameters["tag"]);
        Assert.Equal(["x", "y"], request.MultiValueQueryStringParameters["tag"]);
        Assert.Equal("2", request.Headers["x-tag"]);
        Assert.Equal(["1", "2"], request.MultiValueHeaders["x-tag"]);
        Assert.Equal("session=1", request.Headers["cookie"]);
        Assert.Equal("/prod/files/2026/report.pdf", request.RequestContext?.Path);
        Assert.Equal("user-1", request.RequestContext?.Authorizer?.Claims["sub"]);
    }

    [Fact]
    public void A_rest_request_without_a_route_goes_to_the_greedy_resource()
    {
        var request = Events.ApiGateway("GET", "/a/b");

        Assert.Equal("/{proxy+}", request.Resource);
        Assert.Equal("a/b", request.PathParameters["proxy"]);
        Assert.Equal("/", Events.ApiGateway("GET", "/").Resource);
    }

    [Fact]
    public void A_load_balancer_sends_what_it_got_encoded()
    {
        var options = new HttpEventOptions { Headers = [new("X-Tag", "1"), new("X-Tag", "2")], Cookies = ["a=1"], Body = "{}" };

        var single = Events.Alb("get", "/a%20b?tag=x%20y&tag=z&flag", options);
        var multi = Events.Alb("get", "/a%20b?tag=x%20y&tag=z&flag", options, multiValue: true);

        Assert.Equal(("GET", "/a%20b", "{}"), (single.HttpMethod, single.Path, single.Body));
        Assert.Equal("z", single.QueryStringParameters["tag"]);
        Assert.Equal("", single.QueryStringParameters["flag"]);
        Assert.Equal("2", single.Headers["x-tag"]);
        Assert.Contains("x-tag", single.Headers.Keys);
        Assert.False(single.IsMultiValue);
        Assert.Equal(["x%20y", "z"], multi.MultiValueQueryStringParameters["tag"]);
        Assert.Equal(["1", "2"], multi.MultiValueHeaders["x-tag"]);
        Assert.Empty(multi.Headers);
        Assert.True(multi.IsMultiValue);
        Assert.Equal("203.0.113.10", multi.GetSourceIp());
        Assert.Equal("1", multi.GetCookies()["a"]);
        Assert.Contains("targetgroup", multi.RequestContext?.Elb?.TargetGroupArn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_authorizer_is_asked_about_a_method()
    {
        var request = Events.TokenAuthorizer("Bearer abc", "post", "/orders");

        Assert.Equal(ApiGatewayAuthorizerType.Token, request.Type);
        Assert.Equal("abc", request.GetBearerToken());
        Assert.Equal("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/POST/orders", request.MethodArn);
        Assert.Throws<ArgumentException>(() => Events.TokenAuthorizer("t", "GET", "orders"));
    }

    [Theory]
    [InlineData("/orders/{id}", "/orders")]
    [InlineData("/orders/{id}", "/orders/1/lines")]
    [InlineData("/orders/{id}", "/order/1")]
    [InlineData("/orders", "orders")]
    public void A_path_that_would_not_arrive_is_refused(string route, string path) =>
        Assert.Throws<ArgumentException>(nameof(path), () => Events.HttpApi("GET", path, new HttpEventOptions { Route = route }));
}
