using System.Text;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Iam;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.ApiGateway;

public sealed class AuthorizerTests
{
    private const string Prefix = "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/prod/";

    private static readonly byte[] Token = Fixture.Read("ApiGateway/Fixtures/token-authorizer.json");
    private static readonly byte[] Request = Fixture.Read("ApiGateway/Fixtures/request-authorizer.json");
    private static readonly byte[] WebSocket = Fixture.Read("ApiGateway/Fixtures/web-socket-authorizer.json");
    private static readonly byte[] Response = Fixture.Read("ApiGateway/Fixtures/authorizer-response.json");
    private static readonly byte[] Version2 = Fixture.Read("HttpApi/Fixtures/authorizer.json");
    private static readonly byte[] SimpleResponse = Fixture.Read("HttpApi/Fixtures/authorizer-response.json");

    [Fact]
    public void Token_request_has_every_value()
    {
        var request = ApiGatewayTokenAuthorizerRequest.Parse(Token);

        Assert.Equal(ApiGatewayAuthorizerType.Token, request.Type);
        Assert.Equal("Bearer abc.def", request.AuthorizationToken);
        Assert.Equal(Prefix + "GET/orders/42", request.MethodArn);
        Assert.Equal("abc.def", request.GetBearerToken());
        Assert.Equal(("GET", "/orders/42"), (request.ParseMethodArn()!.Method, request.ParseMethodArn()!.Path));
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Theory]
    [InlineData("bearer  abc", "abc")]
    [InlineData("Basic abc", null)]
    [InlineData("Bearer", null)]
    [InlineData("abc", null)]
    public void Bearer_token_is_told_from_other_headers(string header, string? token) =>
        Assert.Equal(token, new ApiGatewayTokenAuthorizerRequest { AuthorizationToken = header }.GetBearerToken());

    [Fact]
    public void Quirk_38_Authorizer_request_has_every_value()
    {
        var request = ApiGatewayRequestAuthorizerRequest.Parse(Request);

        Assert.Equal(("1.0", ApiGatewayAuthorizerType.Request), (request.Version, request.Type));
        Assert.Equal(Prefix + "GET/orders/42", request.MethodArn);
        Assert.Equal(["secret,7"], request.IdentitySource);
        Assert.True(request.IdentitySource.IsText);
        Assert.Equal("secret,7", request.AuthorizationToken);
        Assert.Equal(("/orders/{id}", "/orders/42", "GET"), (request.Resource, request.Path, request.HttpMethod));
        Assert.Equal("secret", request.Headers["x-key"]);
        Assert.Equal(["other", "secret"], request.MultiValueHeaders["x-key"]);
        Assert.Equal("7", request.QueryStringParameters["user"]);
        Assert.Equal(["6", "7"], request.MultiValueQueryStringParameters["user"]);
        Assert.Equal("42", request.PathParameters["id"]);
        Assert.Equal("orders", request.StageVariables["table"]);
        Assert.Equal("05c7jb", request.RequestContext!.ResourceId);
        Assert.Equal(("a1b2c3", "a1b2c3.execute-api.eu-west-1.amazonaws.com"), (request.ApiId, request.DomainName));
        Assert.Null(request.Body);
        Assert.False(request.IsBase64Encoded);
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Request_is_told_as_any_other()
    {
        var request = ApiGatewayRequestAuthorizerRequest.Parse(Request);

        Assert.Equal(("GET", "/orders/42", "/orders/42"), (request.GetMethod(), request.GetPath(), request.GetRawPath()));
        Assert.Equal(["6", "7"], request.GetQuery().GetValues("user"));
        Assert.Equal("other, secret", request.GetHeader("X-KEY"));
        Assert.Equal("2", request.GetCookies()["b"]);
        Assert.Equal(("192.0.2.1", "/orders/{id}", "prod"), (request.GetSourceIp(), request.GetRoute(), request.GetStage()));
        Assert.Empty(request.GetBodyBytes());
    }

    [Fact]
    public void WebSocket_is_authorized_when_it_connects()
    {
        var request = ApiGatewayRequestAuthorizerRequest.Parse(WebSocket);
        var arn = request.ParseMethodArn()!;

        Assert.Equal(ApiGatewayWebSocketEventType.Connect, request.RequestContext!.EventType);
        Assert.Equal(("$connect", "prod", "t"), (request.GetRoute(), request.GetStage(), request.GetQuery()["token"]));
        Assert.Equal(("$connect", null, "/"), (arn.RouteKey, arn.Method, arn.Path));
        Assert.Null(request.GetMethod());
        Assert.Equal("/", request.GetPath());
        Assert.Empty(request.IdentitySource);
    }

    [Fact]
    public void Request_of_version_2_has_every_value()
    {
        var request = HttpApiAuthorizerRequest.Parse(Version2);

        Assert.Equal(("2.0", ApiGatewayAuthorizerType.Request), (request.Version, request.Type));
        Assert.Equal(Prefix + "GET/orders/4 2", request.RouteArn);
        Assert.Equal(["secret", "7"], request.IdentitySource);
        Assert.False(request.IdentitySource.IsText);
        Assert.Equal(("GET /orders/{id}", "/prod/orders/4 2", "user=6&user=%37"), (request.RouteKey, request.RawPath, request.RawQueryString));
        Assert.Equal(["a=1", "b=2"], request.Cookies);
        Assert.Equal("secret", request.Headers["X-Key"]);
        Assert.Equal("6,7", request.QueryStringParameters["user"]);
        Assert.Equal("1", request.RequestContext!.Authentication!.ClientCert!.SerialNumber);
        Assert.Equal("4 2", request.PathParameters["id"]);
        Assert.Equal("orders", request.StageVariables["table"]);
        Assert.Equal("/orders/4 2", request.ParseRouteArn()!.Path);
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Request_of_version_2_is_told_as_any_other()
    {
        var request = HttpApiAuthorizerRequest.Parse(Version2);

        Assert.Equal(("GET", "/orders/4 2", "/orders/4%202"), (request.GetMethod(), request.GetPath(), request.GetRawPath()));
        Assert.Equal(["6", "7"], request.GetQuery().GetValues("user"));
        Assert.Equal("secret", request.GetHeader("X-KEY"));
        Assert.Equal(["secret"], request.GetHeaders()["x-key"]);
        Assert.Equal("2", request.GetCookies()["b"]);
        Assert.Equal(("192.0.2.1", "/orders/{id}", "prod"), (request.GetSourceIp(), request.GetRoute(), request.GetStage()));
        Assert.Empty(request.GetBodyBytes());
    }

    [Fact]
    public void Response_has_every_value()
    {
        var response = ApiGatewayAuthorizerResponse.Parse(Response);
        var allow = response.PolicyDocument!.Statements[0];
        var deny = response.PolicyDocument.Statements[1];

        Assert.Equal(("user-42", "key-1"), (response.PrincipalId, response.UsageIdentifierKey));
        Assert.Equal((IamPolicyDocument.CurrentVersion, "orders"), (response.PolicyDocument.Version, response.PolicyDocument.Id));
        Assert.Equal(("Read", IamEffect.Allow), (allow.Sid, allow.Effect));
        Assert.Equal(["execute-api:Invoke"], allow.Actions);
        Assert.Equal([Prefix + "GET/*"], allow.Resources);
        Assert.Equal("192.0.2.0/24", allow.Condition!.Value["IpAddress"]["aws:SourceIp"][0].GetString());
        Assert.Equal(IamEffect.Deny, deny.Effect);
        Assert.Equal("*", deny.Principal!.Value.GetString());
        Assert.Equal("arn:aws:iam::123456789012:root", deny.NotPrincipal!.Value["AWS"].GetString());
        Assert.Equal(["execute-api:ManageConnections"], deny.NotActions);
        Assert.Equal([Prefix + "*"], deny.NotResources);
        Assert.Equal(("blue", 3, false), (response.Context["tenant"].GetString(), response.Context["level"].GetInt64(), response.Context["admin"].GetBoolean()));
        Assert.True(response.Context["nothing"].IsNull);
        Assert.Empty(CorpusModel.UnknownPaths(response));
    }

    [Fact]
    public void Simple_response_has_every_value()
    {
        var response = HttpApiAuthorizerResponse.Parse(SimpleResponse);

        Assert.True(response.IsAuthorized);
        Assert.Equal(10, response.Context["limits"]["rate"].GetInt64());
        Assert.Equal("b", response.Context["groups"][1].GetString());
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Token, ApiGatewayTokenAuthorizerRequest.Parse(Token).ToUtf8Json());
        JsonDifference.AssertSame(Request, ApiGatewayRequestAuthorizerRequest.Parse(Request).ToUtf8Json());
        JsonDifference.AssertSame(WebSocket, ApiGatewayRequestAuthorizerRequest.Parse(WebSocket).ToUtf8Json());
        JsonDifference.AssertSame(Version2, HttpApiAuthorizerRequest.Parse(Version2).ToUtf8Json());
        JsonDifference.AssertSame(Response, ApiGatewayAuthorizerResponse.Parse(Response).ToUtf8Json());
        JsonDifference.AssertSame(SimpleResponse, HttpApiAuthorizerResponse.Parse(SimpleResponse).ToUtf8Json());
    }

    [Fact]
    public void Simple_response_is_made()
    {
        var response = new HttpApiAuthorizerResponse
        {
            IsAuthorized = true,
            Context = new Dictionary<string, JsonValue>(StringComparer.Ordinal) { ["tenant"] = JsonValue.From("blue") },
        };

        Assert.Equal("""{"isAuthorized":true,"context":{"tenant":"blue"}}"""u8, response.ToUtf8Json());
        Assert.Equal("""{"isAuthorized":false}"""u8, new HttpApiAuthorizerResponse { IsAuthorized = false }.ToUtf8Json());
    }

    [Fact]
    public void Policy_names_what_is_allowed_and_what_is_denied()
    {
        var response = new ApiGatewayPolicyBuilder(Prefix + "GET/orders/42")
            .Allow("GET", "/orders/*")
            .Allow("POST", "orders")
            .Deny("*", "/orders/secret")
            .ToResponse("user-42");

        JsonDifference.AssertSame(
            Encoding.UTF8.GetBytes(
                $$"""
                {"principalId":"user-42","policyDocument":{"Version":"2012-10-17","Statement":[
                {"Effect":"Allow","Action":"execute-api:Invoke","Resource":["{{Prefix}}GET/orders/*","{{Prefix}}POST/orders"]},
                {"Effect":"Deny","Action":"execute-api:Invoke","Resource":["{{Prefix}}*/orders/secret"]}] } }
                """),
            response.ToUtf8Json());
    }

    [Fact]
    public void Policy_is_for_the_whole_stage()
    {
        var allow = new ApiGatewayPolicyBuilder(Prefix + "$connect").AllowAll().ToDocument().Statements[0];
        var deny = new ApiGatewayPolicyBuilder(Prefix + "GET/").DenyAll().ToDocument().Statements[0];

        Assert.Equal(IamEffect.Allow, allow.Effect);
        Assert.Equal([Prefix + "*"], allow.Resources);
        Assert.Equal(IamEffect.Deny, deny.Effect);
        Assert.Equal([Prefix + "*"], deny.Resources);
    }

    [Fact]
    public void Policy_that_says_nothing_denies()
    {
        var statement = Assert.Single(new ApiGatewayPolicyBuilder(Prefix + "GET/").ToDocument().Statements);

        Assert.Equal(IamEffect.Deny, statement.Effect);
        Assert.Equal([Prefix + "*"], statement.Resources);
    }

    [Fact]
    public void Policy_has_conditions_and_a_context()
    {
        var condition = JsonValue.Parse("""{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}""");
        var context = new Dictionary<string, JsonValue>(StringComparer.Ordinal) { ["level"] = JsonValue.From(3) };

        var response = new ApiGatewayPolicyBuilder(Prefix + "GET/")
            .Allow("GET", "/a", condition)
            .Deny("PUT", "/a", condition)
            .ToResponse("user-42", context);

        Assert.Equal([IamEffect.Allow, IamEffect.Deny], response.PolicyDocument!.Statements.Select(s => s.Effect!.Value));
        Assert.All(response.PolicyDocument.Statements, s => Assert.Equal(condition.GetRawText(), s.Condition!.Value.GetRawText()));
        Assert.Equal(3, response.Context["level"].GetInt64());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/prod")]
    [InlineData("secret")]
    public void Policy_needs_the_arn_of_a_method(string? arn)
    {
        var error = Assert.Throws<ArgumentException>(() => new ApiGatewayPolicyBuilder(arn));

        Assert.Contains("MethodArn", error.Message);
        Assert.DoesNotContain("secret", error.Message);
    }

    [Fact]
    public void Arn_of_a_method_is_taken_apart()
    {
        var arn = ApiGatewayMethodArn.Parse("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/$default/GET/orders/4:2/");

        Assert.Equal(("a1b2c3", "$default", "GET", "/orders/4:2/"), (arn.ApiId, arn.Stage, arn.Method, arn.Path));
        Assert.Null(arn.RouteKey);
        Assert.Equal(("aws", "eu-west-1", "123456789012"), (arn.Arn.Partition, arn.Arn.Region, arn.Arn.Account));
        Assert.Equal("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/$default/GET/orders/4:2/", arn.ToString());
        Assert.Equal("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/$default/PUT/a", arn.ForMethod("PUT", "/a"));
        Assert.Throws<FormatException>(() => ApiGatewayMethodArn.Parse("arn:aws:sqs:eu-west-1:1:orders"));
        Assert.False(ApiGatewayMethodArn.TryParse(null, out _));
    }

    [Fact]
    public void Policy_may_hold_one_statement_without_a_list()
    {
        const string Json = """{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"*"}}}""";

        var response = ApiGatewayAuthorizerResponse.Parse(Json);

        Assert.Equal(IamEffect.Allow, Assert.Single(response.PolicyDocument!.Statements).Effect);
        JsonDifference.AssertSame(System.Text.Encoding.UTF8.GetBytes(Json), response.ToUtf8Json());
    }
}
