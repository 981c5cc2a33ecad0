using System.Text;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;

namespace LambdaKit.Events.Tests.HttpApi;

public sealed class HttpApiTests
{
    private static readonly byte[] Request = Fixture.Read("HttpApi/Fixtures/request.json");
    private static readonly byte[] FunctionUrl = Fixture.Read("HttpApi/Fixtures/function-url.json");
    private static readonly byte[] Response = Fixture.Read("HttpApi/Fixtures/response.json");
    private static readonly byte[] Prelude = Fixture.Read("HttpApi/Fixtures/prelude.json");

    [Fact]
    public void Request_has_every_value()
    {
        var request = HttpApiRequest.Parse(Request);

        Assert.Equal("2.0", request.Version);
        Assert.Equal("POST /orders/{id}", request.RouteKey);
        Assert.Equal("/orders/7", request.RawPath);
        Assert.StartsWith("tag=a%20b", request.RawQueryString);
        Assert.Equal(["session=1", "theme=dark"], request.Cookies);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("a b,c d,e,f", request.QueryStringParameters["tag"]);
        Assert.Equal("""{"city":"Köln"}"""u8, request.GetBodyBytes());
        Assert.Equal("7", request.PathParameters["id"]);
        Assert.False(request.IsBase64Encoded);
        Assert.Equal("orders", request.StageVariables["table"]);
    }

    [Fact]
    public void Context_has_every_value()
    {
        var context = HttpApiRequest.Parse(Request).RequestContext!;

        Assert.Equal("123456789012", context.AccountId);
        Assert.Equal("api-id", context.ApiId);
        Assert.Equal(new DateTimeOffset(2120, 8, 5, 0, 28, 21, TimeSpan.Zero), context.Authentication!.ClientCert!.Validity!.NotAfter);
        Assert.Equal("api.example.com", context.DomainName);
        Assert.Equal("api", context.DomainPrefix);
        Assert.Equal("POST", context.Http!.Method);
        Assert.Equal("/orders/7", context.Http.Path);
        Assert.Equal("HTTP/1.1", context.Http.Protocol);
        Assert.Equal("192.0.2.1", context.Http.SourceIp);
        Assert.Equal("curl/8", context.Http.UserAgent);
        Assert.Equal("JKJaXmPLvHcESHA=", context.RequestId);
        Assert.Equal("POST /orders/{id}", context.RouteKey);
        Assert.Equal("$default", context.Stage);
        Assert.Equal("31/Jan/2026:02:00:00 +0000", context.TimeText);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 123, TimeSpan.Zero), context.Time);
    }

    [Fact]
    public void Authorizers_have_every_value()
    {
        var authorizer = HttpApiRequest.Parse(Request).RequestContext!.Authorizer!;

        Assert.Equal("42", authorizer.Jwt!.Claims["sub"]);
        Assert.Null(authorizer.Jwt.Claims["SUB"]);
        Assert.Equal("1769817600", authorizer.Jwt.Claims["exp"]);
        Assert.Equal(["orders.write"], authorizer.Jwt.Scopes);
        Assert.Equal("blue", authorizer.Lambda!.Value["tenant"].GetString());
        Assert.Equal(10, authorizer.Lambda.Value["limits"]["rate"].GetInt64());
        Assert.Equal("AKIDEXAMPLE", authorizer.Iam!.AccessKey);
        Assert.Equal("123456789012", authorizer.Iam.AccountId);
        Assert.Equal("AIDAEXAMPLE", authorizer.Iam.CallerId);
        Assert.Equal(["foo"], authorizer.Iam.CognitoIdentity!.Amr);
        Assert.Equal("eu-west-1:id", authorizer.Iam.CognitoIdentity.IdentityId);
        Assert.Equal("eu-west-1:pool", authorizer.Iam.CognitoIdentity.IdentityPoolId);
        Assert.Equal("o-1", authorizer.Iam.PrincipalOrgId);
        Assert.Equal("arn:aws:iam::123456789012:user/a", authorizer.Iam.UserArn);
        Assert.Equal("AIDAEXAMPLE", authorizer.Iam.UserId);
    }

    [Fact]
    public void Query_string_is_taken_apart()
    {
        var query = HttpApiRequest.Parse(Request).GetQuery();

        Assert.Equal(6, query.Count);
        Assert.Equal(["a b", "c d", "e,f"], query.GetValues("tag"));
        Assert.Equal("a b", query["tag"]);
        Assert.Equal("", query["flag"]);
        Assert.Equal("x", query[""]);
        Assert.Equal("€", query["naïve"]);
        Assert.Null(query["missing"]);
        Assert.Empty(QueryString.Parse(null));
        Assert.Empty(QueryString.Parse("&&"));
    }

    [Fact]
    public void Open_function_url_is_anonymous()
    {
        var request = HttpApiRequest.Parse(FunctionUrl);

        Assert.Equal("anonymous", request.RequestContext!.AccountId);
        Assert.Null(request.RequestContext.Authorizer);
        Assert.Null(request.RequestContext.Authentication);
        Assert.Empty(request.PathParameters);
        Assert.Empty(request.Cookies);
        Assert.Empty(request.GetBodyBytes());
    }

    [Fact]
    public void Response_has_every_value()
    {
        var response = HttpApiResponse.Parse(Response);

        Assert.Equal(200, response.StatusCode);
        Assert.Equal("image/png", response.Headers["content-type"]);
        Assert.Equal(["a=1; Secure", "b=2"], response.Cookies);
        Assert.True(response.IsBase64Encoded);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], response.GetBodyBytes());
    }

    [Fact]
    public void Prelude_has_every_value()
    {
        var prelude = HttpResponsePrelude.Parse(Prelude);

        Assert.Equal(206, prelude.StatusCode);
        Assert.Equal("text/event-stream", prelude.Headers["content-type"]);
        Assert.Equal(["1", "2"], prelude.MultiValueHeaders["x-a"]);
        Assert.Equal(["a=1"], prelude.Cookies);
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Request, HttpApiRequest.Parse(Request).ToUtf8Json());
        JsonDifference.AssertSame(FunctionUrl, HttpApiRequest.Parse(FunctionUrl).ToUtf8Json());
        JsonDifference.AssertSame(Response, HttpApiResponse.Parse(Response).ToUtf8Json());
        JsonDifference.AssertSame(Prelude, HttpResponsePrelude.Parse(Prelude).ToUtf8Json());
    }

    [Fact]
    public void Empty_object_is_read_and_written_back()
    {
        Assert.Empty(HttpApiRequest.Parse("{}"u8).Headers);
        Assert.Empty(HttpApiRequest.Parse("{}"u8).GetQuery());
        JsonDifference.AssertSame("{}"u8, HttpApiRequest.Parse("{}"u8).ToUtf8Json());
        JsonDifference.AssertSame("{}"u8, HttpApiResponse.Parse("{}"u8).ToUtf8Json());
        JsonDifference.AssertSame("{}"u8, HttpResponsePrelude.Parse("{}"u8).ToUtf8Json());
    }

    [Theory]
    [InlineData("\"[admin editor]\"", new[] { "admin", "editor" })]
    [InlineData("\"[a,b]\"", new[] { "a", "b" })]
    [InlineData("[\"a b\",\"c\"]", new[] { "a b", "c" })]
    [InlineData("[1,2]", new[] { "1", "2" })]
    [InlineData("\"[\\\"a]\"", new[] { "\"a" })]
    [InlineData("\"[]\"", new string[0])]
    [InlineData("\"a b\"", new[] { "a b" })]
    [InlineData("5", new[] { "5" })]
    [InlineData("null", new string[0])]
    public void Claim_that_is_a_list_has_values(string json, string[] values)
    {
        var authorizer = HttpApiJwtAuthorizer.Parse(Encoding.UTF8.GetBytes($$$"""{"claims":{"cognito:groups":{{{json}}}}}"""));

        Assert.Equal(values, authorizer.Claims.GetValues("cognito:groups"));
        Assert.Equal(values, authorizer.Groups);
        Assert.Empty(authorizer.Claims.GetValues("missing"));
    }

    [Fact]
    public void Authorizer_may_name_the_principal()
    {
        var authorizer = HttpApiAuthorizer.Parse("""{"principalId":"user-42","integrationLatency":12}"""u8);

        Assert.Equal(("user-42", "12"), (authorizer.PrincipalId, authorizer.IntegrationLatency));
        JsonDifference.AssertSame("""{"principalId":"user-42","integrationLatency":12}"""u8, authorizer.ToUtf8Json());
    }

    [Theory]
    [InlineData("a1b2c3.lambda-url.eu-west-1.on.aws", true)]
    [InlineData("a1b2c3.execute-api.eu-west-1.amazonaws.com", false)]
    [InlineData(null, false)]
    public void Domain_tells_a_function_url(string? domain, bool isFunctionUrl) =>
        Assert.Equal(isFunctionUrl, new HttpApiRequest { RequestContext = new HttpApiRequestContext { DomainName = domain } }.IsFunctionUrl);
}
