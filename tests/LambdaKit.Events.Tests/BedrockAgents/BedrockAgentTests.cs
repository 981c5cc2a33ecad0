using LambdaKit.Events.BedrockAgents;

namespace LambdaKit.Events.Tests.BedrockAgents;

public sealed class BedrockAgentTests
{
    private static readonly BedrockAgentRequest Api = BedrockAgentRequest.Parse(Fixture.Read(Path("api-request")));
    private static readonly BedrockAgentRequest Function = BedrockAgentRequest.Parse(Fixture.Read(Path("function-request")));

    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(BedrockAgentRequest.Serializer, Path("api-request"), Path("function-request"));
        FixtureCoverage.AssertComplete(BedrockAgentResponse.Serializer, Path("api-response"), Path("function-response"));
    }

    [Fact]
    public void Operation_of_an_API_has_its_path_and_who_asks()
    {
        Assert.False(Api.IsFunction);
        Assert.Equal("/orders/{customer}", Api.ApiPath);
        Assert.Equal("POST", Api.HttpMethod);
        Assert.Equal("Orders", Api.ActionGroup);
        Assert.Equal("orders", Api.Agent!.Name);
        Assert.Equal("DRAFT", Api.Agent.Version);
        Assert.Equal("blue", Api.SessionAttributes["tenant"]);
        Assert.Equal("short", Api.PromptSessionAttributes["hint"]);
        Assert.Equal("Order two pianos.", Api.InputText);
    }

    [Fact]
    public void Parameters_and_properties_of_the_body_are_found_by_name_and_typed()
    {
        Assert.Equal("42", Api.FindParameter("customer")!.Value);
        Assert.Equal(42, Api.FindParameter("customer")!.Integer);
        Assert.True(Api.FindParameter("urgent")!.Boolean);
        Assert.Equal(BedrockAgentParameterType.Boolean, Api.FindParameter("urgent")!.Type);
        Assert.Null(Api.FindParameter("article"));
        Assert.Equal("piano", Api.FindBodyProperty("article")!.Value);
        Assert.Null(Api.FindBodyProperty("article")!.Integer);
        Assert.Equal(2, Api.FindBodyProperty("count")!.Integer);
        Assert.Equal(1234.50m, Api.FindBodyProperty("price")!.Number);
        Assert.Null(Api.FindBodyProperty("price")!.Integer);
        Assert.Null(Api.FindBodyProperty("tags")!.Boolean);
        Assert.Null(Api.FindBodyProperty("customer"));
        Assert.Null(Function.FindBodyProperty("count"));
    }

    [Fact]
    public void Value_that_is_no_text_is_read_and_kept()
    {
        const string Json = """{"parameters":[{"name":"a","value":2},null,{"name":"b","value":null}],"requestBody":{"content":{"x":null}}}""";

        var request = BedrockAgentRequest.Parse(Json);

        Assert.Equal(2, request.FindParameter("a")!.Integer);
        Assert.Null(request.FindParameter("b")!.Number);
        Assert.Null(request.FindBodyProperty("a"));
        Assert.Equal(Json, request.ToJson());
    }

    [Fact]
    public void Operation_is_answered_as_it_was_asked()
    {
        var response = BedrockAgentResponse.ForApi(Api, """{"id":"order-1"}""", 201);

        JsonDifference.AssertSame(
            """
            {"messageVersion":"1.0","response":{"actionGroup":"Orders","apiPath":"/orders/{customer}","httpMethod":"POST","httpStatusCode":201,
            "responseBody":{"application/json":{"body":"{\"id\":\"order-1\"}"}}}}
            """u8,
            response.ToUtf8Json());
    }

    [Fact]
    public void Function_is_answered_as_it_was_asked()
    {
        Assert.True(Function.IsFunction);
        Assert.Equal("order", Function.Function);
        JsonDifference.AssertSame(
            """{"messageVersion":"1.0","response":{"actionGroup":"Orders","function":"order","functionResponse":{"responseBody":{"TEXT":{"body":"Done."}}}}}"""u8,
            BedrockAgentResponse.ForFunction(Function, "Done.").ToUtf8Json());
        JsonDifference.AssertSame(Fixture.Read(Path("function-response")), BedrockAgentResponse.ForFunction(Function, "How many?", BedrockAgentResponseState.Reprompt).ToUtf8Json());
    }

    private static string Path(string name) => $"BedrockAgents/Fixtures/{name}.json";
}
