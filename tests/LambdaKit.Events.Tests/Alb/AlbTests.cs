using System.Text;
using LambdaKit.Events.Alb;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.Alb;

public sealed class AlbTests
{
    private static readonly byte[] Single = Fixture.Read("Alb/Fixtures/single-value.json");
    private static readonly byte[] Multi = Fixture.Read("Alb/Fixtures/multi-value.json");
    private static readonly byte[] Response = Fixture.Read("Alb/Fixtures/response.json");

    [Fact]
    public void Request_of_single_values_has_every_value()
    {
        var request = AlbRequest.Parse(Single);

        Assert.Equal("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/6d0ecf831eec9f09", request.RequestContext!.Elb!.TargetGroupArn);
        Assert.Equal(("POST", "/orders/a%2Fb+c"), (request.HttpMethod, request.Path));
        Assert.Equal("rot+%26%20blau", request.QueryStringParameters["q"]);
        Assert.Equal("orders.example.com", request.Headers["Host"]);
        Assert.Equal("eyJpZCI6MX0=", request.Body);
        Assert.True(request.IsBase64Encoded);
        Assert.False(request.IsMultiValue);
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Request_of_several_values_has_every_value()
    {
        var request = AlbRequest.Parse(Multi);

        Assert.Equal(["a%20b", "c+d"], request.MultiValueQueryStringParameters["tag"]);
        Assert.Equal(["text/html", "text/plain"], request.MultiValueHeaders["Accept"]);
        Assert.True(request.IsMultiValue);
        Assert.Equal(["a b", "c d"], request.GetQuery().GetValues("tag"));
        Assert.Equal("text/html, text/plain", request.GetHeader("ACCEPT"));
        Assert.Equal("a=1; b=2", request.GetHeader("cookie"));
        Assert.Equal("2", request.GetCookies()["b"]);
        Assert.Equal("2001:db8::1", request.GetSourceIp());
        Assert.Empty(request.GetBodyBytes());
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Quirk_42_Query_string_of_a_load_balancer_is_decoded_when_asked_for()
    {
        var request = AlbRequest.Parse(Single);

        Assert.Equal("rot & blau", request.GetQuery()["q"]);
        Assert.Equal("€", request.GetQuery()["naïve"]);
        JsonDifference.AssertSame(Single, request.ToUtf8Json());
    }

    [Fact]
    public void Request_is_told_as_any_other()
    {
        var request = AlbRequest.Parse(Single);

        Assert.Equal(("POST", "/orders/a/b+c", "/orders/a%2Fb+c"), (request.GetMethod(), request.GetPath(), request.GetRawPath()));
        Assert.Equal(["orders.example.com"], request.GetHeaders()["HOST"]);
        Assert.Equal("orders.example.com", request.GetHeader("HOST"));
        Assert.Equal("x%20y", request.GetCookies()["b"]);
        Assert.Equal("""{"id":1}"""u8, request.GetBodyBytes());
        Assert.Equal("192.0.2.1", request.GetSourceIp());
        Assert.Null(request.GetRoute());
        Assert.Null(request.GetStage());
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("203.0.113.7,192.0.2.1", "192.0.2.1")]
    [InlineData("203.0.113.7, [2001:db8::1]:443", "2001:db8::1")]
    [InlineData("203.0.113.7, 2001:db8::1", "2001:db8::1")]
    [InlineData("203.0.113.7,", null)]
    [InlineData("", null)]
    public void Last_address_is_the_one_that_the_load_balancer_has_seen(string header, string? address) =>
        Assert.Equal(address, new AlbRequest { Headers = [new("X-Forwarded-For", header)] }.GetSourceIp());

    [Fact]
    public void Response_has_every_value()
    {
        var response = AlbResponse.Parse(Response);

        Assert.Equal((200, "200 OK"), (response.StatusCode, response.StatusDescription));
        Assert.Equal("image/png", response.Headers["content-type"]);
        Assert.Equal(2, response.MultiValueHeaders["set-cookie"].Count);
        Assert.True(response.IsBase64Encoded);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], response.GetBodyBytes());
        Assert.Empty(CorpusModel.UnknownPaths(response));
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Single, AlbRequest.Parse(Single).ToUtf8Json());
        JsonDifference.AssertSame(Multi, AlbRequest.Parse(Multi).ToUtf8Json());
        JsonDifference.AssertSame(Response, AlbResponse.Parse(Response).ToUtf8Json());
    }

    [Fact]
    public void Response_to_a_target_group_of_several_values_has_all_of_them()
    {
        var response = AlbResponse.For(AlbRequest.Parse(Multi), 404, [new("set-cookie", ["a=1", "b=2"])], "none");

        Assert.Equal(
            """{"isBase64Encoded":false,"statusCode":404,"statusDescription":"404 Not Found","multiValueHeaders":{"set-cookie":["a=1","b=2"]},"body":"none"}""",
            response.ToJson());
    }

    [Fact]
    public void Response_to_a_target_group_of_single_values_loses_none()
    {
        var response = AlbResponse.For(AlbRequest.Parse(Single), 200, [new("vary", ["accept", "origin"]), new("Set-Cookie", ["a=1", "b=2", "c=3"])], body: null);

        Assert.Equal(
            [new("vary", "accept, origin"), new("set-cookie", "a=1"), new("Set-cookie", "b=2"), new("sEt-cookie", "c=3")],
            response.Headers);
        Assert.Empty(response.MultiValueHeaders);
        Assert.Null(response.Body);
    }

    [Theory]
    [InlineData(200, "200 OK")]
    [InlineData(451, "451 Unavailable For Legal Reasons")]
    [InlineData(299, "299")]
    public void Status_is_told_in_words(int status, string description) => Assert.Equal(description, AlbResponse.DescribeStatus(status));

    [Fact]
    public void Null_in_the_place_of_a_value_is_no_error()
    {
        var request = AlbRequest.Parse(
            Encoding.UTF8.GetBytes("""{"multiValueQueryStringParameters":{"a":null,"b":[null,"x"]},"queryStringParameters":{"c":null},"headers":null,"multiValueHeaders":null}"""));

        Assert.Equal([new("b", ""), new("b", "x")], request.GetQuery());
        Assert.Equal(HeaderMap.Create([]), request.Headers);
        Assert.Null(request.GetHeader("a"));
        Assert.Equal([new("c", "")], AlbRequest.Parse("""{"queryStringParameters":{"c":null}}"""u8).GetQuery());
    }
}
