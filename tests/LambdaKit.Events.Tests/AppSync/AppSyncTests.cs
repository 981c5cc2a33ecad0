using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.AppSync;

public sealed class AppSyncTests
{
    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(AppSyncResolverRequest.Serializer, Path("resolver-cognito"), Path("resolver-pipeline"), Path("resolver-amplify"), Path("resolver-iam"), Path("resolver-event-api"));
        FixtureCoverage.AssertComplete(EventList<AppSyncBatchResult>.Serializer, Path("batch-results"));
        FixtureCoverage.AssertComplete(AppSyncAuthorizerRequest.Serializer, Path("authorizer"), Path("authorizer-event-api"));
        FixtureCoverage.AssertComplete(AppSyncAuthorizerResponse.Serializer, Path("authorizer-response"));
    }

    [Fact]
    public void Field_is_resolved_with_its_arguments()
    {
        var request = AppSyncResolverRequest.Parse(Read("resolver-cognito"));

        Assert.Equal("Query", request.TypeName);
        Assert.Equal("getOrder", request.FieldName);
        Assert.Equal("order-1", request.Arguments!.Value["id"].GetString());
        Assert.Equal("203.0.113.7", request.Request!.Headers["X-FORWARDED-FOR"]);
        Assert.Null(request.Source);
        Assert.Null(request.Previous);
        Assert.Equal(["id", "total", "customer", "customer/name"], request.Info!.SelectionSetList);
        Assert.True(request.Info.Selects("customer/name"));
        Assert.False(request.Info.Selects("customer/id"));
        Assert.Equal("order-1", request.Info.Variables!.Value["id"].GetString());
    }

    [Fact]
    public void Quirk_56_Identity_source_and_previous_result_are_typed_or_any_json()
    {
        var request = AppSyncResolverRequest.Parse(Read("resolver-pipeline"));

        Assert.Equal(AppSyncIdentityKind.Lambda, request.Identity!.Kind);
        Assert.Equal("blue", request.Identity.ResolverContext["tenant"]);
        Assert.Equal("Ana", request.Source!.Value["name"].GetString());
        Assert.Equal(1, request.Previous!.Result!.Value[0]["id"].GetInt64());
        Assert.True(request.Previous.Result.Value[1].IsNull);
        Assert.True(request.Stash!.Value["started"].GetBoolean());
        Assert.Equal("api.example.com", request.Request!.DomainName);
    }

    [Fact]
    public void Field_of_an_older_Amplify_function_has_the_same_names()
    {
        var request = AppSyncResolverRequest.Parse(Read("resolver-amplify"));

        Assert.Null(request.Info);
        Assert.Equal("Query", request.TypeName);
        Assert.Equal("getOrder", request.FieldName);
    }

    [Theory]
    [InlineData("resolver-cognito", AppSyncIdentityKind.CognitoUserPool)]
    [InlineData("resolver-iam", AppSyncIdentityKind.Iam)]
    [InlineData("resolver-amplify", AppSyncIdentityKind.OpenIdConnect)]
    [InlineData("resolver-pipeline", AppSyncIdentityKind.Lambda)]
    [InlineData("resolver-event-api", AppSyncIdentityKind.Lambda)]
    public void Identity_tells_how_the_caller_was_authorized(string fixture, AppSyncIdentityKind kind) =>
        Assert.Equal(kind, AppSyncResolverRequest.Parse(Read(fixture)).Identity!.Kind);

    [Fact]
    public void Identity_has_the_claims_of_a_token_and_the_names_of_a_role()
    {
        var user = AppSyncResolverRequest.Parse(Read("resolver-cognito")).Identity!;
        var role = AppSyncIdentity.Parse(Read("identity-iam"));

        Assert.Equal("access", user.Claims["token_use"]);
        Assert.Equal("""["admins"]""", user.Claims["cognito:groups"]!.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("1769817600", user.Claims["exp"]);
        Assert.Equal(["admins"], user.Groups);
        Assert.Equal("ALLOW", user.DefaultAuthStrategy);
        Assert.Equal("arn:aws:sts::123456789012:assumed-role/orders/ana", role.UserArn);
        Assert.Equal(["203.0.113.7", "10.0.0.1"], role.SourceIp);
        Assert.Equal(AppSyncIdentityKind.Unknown, AppSyncIdentity.Parse("""{"later":1}""").Kind);
    }

    [Fact]
    public void Batch_is_a_list_of_requests()
    {
        var json = Read("batch");

        var batch = EventList<AppSyncResolverRequest>.Parse(json);

        Assert.Equal(["1", "2"], batch.Select(request => request.Source!.Value["id"].GetString()));
        JsonDifference.AssertSame(json, batch.ToUtf8Json());
    }

    [Fact]
    public void Batch_is_answered_by_a_list_of_results()
    {
        EventList<AppSyncBatchResult> results =
        [
            new AppSyncBatchResult { Data = JsonValue.From("a") },
            new AppSyncBatchResult { Data = JsonValue.Null, ErrorMessage = "No.", ErrorType = "Refused" },
        ];

        Assert.Equal("""[{"data":"a"},{"data":null,"errorMessage":"No.","errorType":"Refused"}]""", results.ToJson());
    }

    [Fact]
    public void Authorizer_is_asked_for_a_GraphQL_operation_or_a_channel()
    {
        var graphQl = AppSyncAuthorizerRequest.Parse(Read("authorizer"));
        var channel = AppSyncAuthorizerRequest.Parse(Read("authorizer-event-api")).RequestContext!;

        Assert.Equal("Get", graphQl.RequestContext!.OperationName);
        Assert.Equal("order-1", graphQl.RequestContext.Variables!.Value["id"].GetString());
        Assert.Null(graphQl.RequestContext.Operation);
        Assert.Equal("example.appsync-api.eu-west-1.amazonaws.com", graphQl.RequestHeaders["host"]);
        Assert.Equal(AppSyncEventOperation.Publish, channel.Operation);
        Assert.Equal("/news/sports", channel.Channel);
    }

    [Fact]
    public void Authorizer_answers_only_what_it_wants_to_say()
    {
        Assert.Equal("""{"isAuthorized":false}""", new AppSyncAuthorizerResponse { IsAuthorized = false }.ToJson());
        Assert.Equal(
            """{"isAuthorized":true,"resolverContext":{"tenant":"blue"},"deniedFields":["Mutation.drop"],"ttlOverride":0}""",
            new AppSyncAuthorizerResponse { IsAuthorized = true, ResolverContext = [new("tenant", "blue")], DeniedFields = ["Mutation.drop"], TimeToLiveSeconds = 0 }.ToJson());
    }

    private static string Path(string name) => $"AppSync/Fixtures/{name}.json";

    private static byte[] Read(string name) => Fixture.Read(Path(name));
}
