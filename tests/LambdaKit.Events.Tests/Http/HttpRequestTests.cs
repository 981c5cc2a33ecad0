using System.Text;
using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.VpcLattice;

namespace LambdaKit.Events.Tests.Http;

/// <summary>One request, as each source sends it.</summary>
public sealed class HttpRequestTests
{
    private const string Rest =
        """
        {"resource":"/files/{name}","path":"/files/a%2Fb%20%C3%A4","httpMethod":"PUT",
        "headers":{"X-A":"2","Cookie":"s=1; t=x%20y","Host":"example.com"},
        "multiValueHeaders":{"X-A":["1","2"],"Cookie":["s=1; t=x%20y"],"Host":["example.com"]},
        "queryStringParameters":{"tag":"c+d","q":"100 %"},"multiValueQueryStringParameters":{"tag":["a b","c+d"],"q":["100 %"]},
        "requestContext":{"stage":"prod","identity":{"sourceIp":"192.0.2.1"}},"body":"AP8=","isBase64Encoded":true}
        """;

    private const string HttpVersion1 =
        """
        {"version":"1.0","resource":"/files/{name}","path":"/prod/files/a/b ä","httpMethod":"PUT",
        "headers":{"X-A":"2","Cookie":"s=1; t=x%20y","Host":"example.com"},
        "multiValueHeaders":{"X-A":["1","2"],"Cookie":["s=1; t=x%20y"],"Host":["example.com"]},
        "queryStringParameters":{"tag":"c+d","q":"100 %"},"multiValueQueryStringParameters":{"tag":["a b","c+d"],"q":["100 %"]},
        "requestContext":{"stage":"prod","identity":{"sourceIp":"192.0.2.1"}},"body":"AP8=","isBase64Encoded":true}
        """;

    private const string HttpVersion2 =
        """
        {"version":"2.0","routeKey":"PUT /files/{name}","rawPath":"/prod/files/a/b ä","rawQueryString":"tag=a%20b&tag=c%2Bd&q=100+%25",
        "cookies":["s=1","t=x%20y"],"headers":{"x-a":"1,2","host":"example.com"},"queryStringParameters":{"tag":"a b,c+d","q":"100 %"},
        "requestContext":{"domainName":"a1b2c3.execute-api.eu-west-1.amazonaws.com","stage":"prod","http":{"method":"PUT","sourceIp":"192.0.2.1"}},
        "body":"AP8=","isBase64Encoded":true}
        """;

    private const string FunctionUrl =
        """
        {"version":"2.0","routeKey":"$default","rawPath":"/files/a%2Fb%20%C3%A4","rawQueryString":"tag=a%20b&tag=c%2Bd&q=100+%25",
        "cookies":["s=1","t=x%20y"],"headers":{"x-a":"1,2","host":"example.com"},"queryStringParameters":{"tag":"a b,c+d","q":"100 %"},
        "requestContext":{"domainName":"a1b2c3.lambda-url.eu-west-1.on.aws","stage":"$default","http":{"method":"PUT","sourceIp":"192.0.2.1"}},
        "body":"AP8=","isBase64Encoded":true}
        """;

    private const string AlbMultiValue =
        """
        {"requestContext":{"elb":{}},"path":"/files/a%2Fb%20%C3%A4","httpMethod":"PUT",
        "multiValueHeaders":{"x-a":["1","2"],"cookie":["s=1; t=x%20y"],"host":["example.com"],"x-forwarded-for":["10.0.0.1, 192.0.2.1"]},
        "multiValueQueryStringParameters":{"tag":["a%20b","c%2Bd"],"q":["100+%25"]},"body":"AP8=","isBase64Encoded":true}
        """;

    private const string LatticeVersion1 =
        """
        {"raw_path":"/files/a%2Fb%20%C3%A4?tag=a%20b&tag=c%2Bd&q=100+%25","method":"PUT",
        "headers":{"x-a":"1, 2","cookie":"s=1; t=x%20y","host":"example.com","x-forwarded-for":"192.0.2.1"},
        "query_string_parameters":{"tag":"c+d","q":"100 %"},"body":"AP8=","is_base64_encoded":true}
        """;

    private const string LatticeVersion2 =
        """
        {"version":"2.0","path":"/files/a%2Fb%20%C3%A4?tag=a%20b&tag=c%2Bd&q=100+%25","method":"PUT",
        "headers":{"x-a":["1","2"],"cookie":["s=1; t=x%20y"],"host":["example.com"],"x-forwarded-for":["192.0.2.1"]},
        "queryStringParameters":{"tag":["a b","c+d"],"q":["100 %"]},"requestContext":{},"body":"AP8=","isBase64Encoded":true}
        """;

    public static TheoryData<string, string, string?, string?> Requests => new()
    {
        { Rest, "/files/a%2Fb%20%C3%A4", "/files/{name}", "prod" },
        { HttpVersion1, "/files/a/b%20%C3%A4", "/files/{name}", "prod" },
        { HttpVersion2, "/files/a/b%20%C3%A4", "/files/{name}", "prod" },
        { FunctionUrl, "/files/a%2Fb%20%C3%A4", "$default", "$default" },
        { AlbMultiValue, "/files/a%2Fb%20%C3%A4", null, null },
        { LatticeVersion1, "/files/a%2Fb%20%C3%A4", null, null },
        { LatticeVersion2, "/files/a%2Fb%20%C3%A4", null, null },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Request_means_the_same_from_all_sources(string json, string rawPath, string? route, string? stage)
    {
        var request = Read(json);

        Assert.Equal("PUT", request.GetMethod());
        Assert.Equal("/files/a/b ä", request.GetPath());
        Assert.Equal(rawPath, request.GetRawPath());
        Assert.Equal([new("tag", "a b"), new("tag", "c+d"), new("q", "100 %")], request.GetQuery());
        Assert.Equal("1,2", request.GetHeader("X-A")!.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("1,2", string.Join(',', request.GetHeaders()["X-a"]).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("example.com", request.GetHeader("host"));
        Assert.Equal("example.com", Assert.Single(request.GetHeaders()["HOST"]));
        Assert.Null(request.GetHeader("missing"));
        Assert.Equal([new("s", "1"), new("t", "x%20y")], request.GetCookies());
        Assert.Equal([0, 255], request.GetBodyBytes());
        Assert.Equal("192.0.2.1", request.GetSourceIp());
        Assert.Equal((route, stage), (request.GetRoute(), request.GetStage()));
    }

    [Fact]
    public void Empty_request_has_the_root_path_and_nothing_else()
    {
        IHttpRequestEvent[] requests =
        [
            ApiGatewayProxyRequest.Parse("{}"u8), ApiGatewayRequestAuthorizerRequest.Parse("{}"u8), HttpApiRequest.Parse("{}"u8), HttpApiAuthorizerRequest.Parse("{}"u8),
            AlbRequest.Parse("{}"u8), VpcLatticeRequest.Parse("{}"u8), VpcLatticeV2Request.Parse("{}"u8),
        ];

        Assert.All(requests, request =>
        {
            Assert.Equal((null, "/", "/"), (request.GetMethod(), request.GetPath(), request.GetRawPath()));
            Assert.Empty(request.GetQuery());
            Assert.Empty(request.GetHeaders());
            Assert.Null(request.GetHeader("a"));
            Assert.Empty(request.GetCookies());
            Assert.Empty(request.GetBodyBytes());
            Assert.Equal((null, null, null), (request.GetSourceIp(), request.GetRoute(), request.GetStage()));
        });
    }

    [Theory]
    [InlineData("/prod/orders", "prod", "/orders")]
    [InlineData("/prod", "prod", "/")]
    [InlineData("/prod/", "prod", "/")]
    [InlineData("/production/orders", "prod", "/production/orders")]
    [InlineData("/orders", "prod", "/orders")]
    [InlineData("/$default/orders", "$default", "/$default/orders")]
    [InlineData("/prod/orders", null, "/prod/orders")]
    public void Stage_in_front_of_the_path_of_an_http_api_is_left_out(string rawPath, string? stage, string path)
    {
        var request = new HttpApiRequest { RawPath = rawPath, RequestContext = new HttpApiRequestContext { Stage = stage } };

        Assert.Equal(path, request.GetPath());
        Assert.Equal(path, request.GetRawPath());
    }

    [Fact]
    public void Path_that_an_http_api_has_decoded_is_not_decoded_twice()
    {
        var request = new HttpApiRequest { RawPath = "/100%25/a?b#c" };

        Assert.Equal("/100%25/a?b#c", request.GetPath());
        Assert.Equal("/100%2525/a%3Fb%23c", request.GetRawPath());
    }

    [Theory]
    [InlineData("/a%2", "/a%2", "/a%252")]
    [InlineData("/a b", "/a b", "/a%20b")]
    [InlineData("/%C3%28", "/\uFFFD(", "/%C3%28")]
    [InlineData("/🌻", "/🌻", "/%F0%9F%8C%BB")]
    [InlineData("a", "/a", "/a")]
    [InlineData("/a-._~!$&'()*+,;=:@b", "/a-._~!$&'()*+,;=:@b", "/a-._~!$&'()*+,;=:@b")]
    public void Path_that_came_encoded_is_decoded_and_completed(string sent, string path, string rawPath)
    {
        var request = new AlbRequest { Path = sent };

        Assert.Equal((path, rawPath), (request.GetPath(), request.GetRawPath()));
    }

    [Fact]
    public void Single_values_are_enough()
    {
        var request = ApiGatewayProxyRequest.Parse("""{"headers":{"Cookie":"a=1","X-A":"1"},"queryStringParameters":{"q":"a%20b","n":null}}"""u8);

        Assert.Equal([new("q", "a%20b"), new("n", "")], request.GetQuery());
        Assert.Equal("1", request.GetCookies()["a"]);
        Assert.Equal(["1"], request.GetHeaders()["x-a"]);
        Assert.Equal("b=2", HttpApiRequest.Parse("""{"headers":{"cookie":"b=2"}}"""u8).GetHeader("Cookie"));
        Assert.Equal("2", HttpApiRequest.Parse("""{"headers":{"cookie":"b=2"}}"""u8).GetCookies()["b"]);
        Assert.Equal("1", HttpApiRequest.Parse("""{"queryStringParameters":{"a":"1"}}"""u8).GetQuery()["a"]);
    }

    private static IHttpRequestEvent Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return json switch
        {
            Rest or HttpVersion1 => ApiGatewayProxyRequest.Parse(utf8),
            HttpVersion2 or FunctionUrl => HttpApiRequest.Parse(utf8),
            AlbMultiValue => AlbRequest.Parse(utf8),
            LatticeVersion1 => VpcLatticeRequest.Parse(utf8),
            _ => VpcLatticeV2Request.Parse(utf8),
        };
    }
}
