using LambdaKit.Events.BedrockAgents;
using LambdaKit.Events.Json;
using LambdaKit.Handlers.BedrockAgents;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers.BedrockAgents;

public sealed class BedrockAgentHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("tools");

    [Fact]
    public async Task A_function_gets_its_parameters_typed_and_answers_with_a_text()
    {
        var answer = await new Tools().InvokeJsonAsync(
            """{"actionGroup":"shop","function":"echo","parameters":[{"name":"Name","type":"string","value":"12"},{"name":"Count","type":"integer","value":"3"}]}""", _context);

        Assert.Equal(
            """{"messageVersion":"1.0","response":{"actionGroup":"shop","function":"echo","functionResponse":{"responseBody":{"TEXT":{"body":"12 x 3"}}}}}""", answer);
    }

    [Fact]
    public async Task An_operation_gets_its_parameters_and_its_body_as_one_value()
    {
        var answer = await new Tools().InvokeJsonAsync(
            """{"actionGroup":"shop","apiPath":"/orders/{Name}","httpMethod":"post","parameters":[{"name":"Name","type":"string","value":"tea"}],"requestBody":{"content":{"application/json":{"properties":[{"name":"Count","type":"number","value":"2"}]}}}}""",
            _context);

        var response = BedrockAgentResponse.Parse(answer).Response!;
        Assert.Equal((200, """{"name":"tea","count":2}"""), (response.HttpStatusCode, response.ResponseBody["application/json"].Body));
    }

    [Theory]
    [InlineData("fail", "Error: The shop is closed.")]
    [InlineData("nothing", "Error: There is no function 'nothing'.")]
    [InlineData("echo", "Error: The parameter '$.Count' is missing or not of its type.")]
    public async Task What_goes_wrong_is_a_text_so_that_the_agent_can_go_on(string function, string expected)
    {
        var answer = await new Tools().InvokeJsonAsync(
            $$$"""{"function":"{{{function}}}","parameters":[{"name":"Count","type":"integer","value":"many"}]}""", _context);

        var response = BedrockAgentResponse.Parse(answer).Response!.FunctionResponse!;
        Assert.Null(response.ResponseState);
        Assert.Equal(expected, response.ResponseBody["TEXT"].Body);
        Assert.Single(_context.Log);
    }

    [Theory]
    [InlineData("GET", "/fail", 500, """{"error":"The shop is closed."}""")]
    [InlineData("GET", "/nothing", 404, """{"error":"There is no operation 'GET /nothing'."}""")]
    [InlineData("POST", "/orders/{Name}", 400, """{"error":"The parameter '$.Count' is missing or not of its type."}""")]
    public async Task What_goes_wrong_in_an_operation_has_a_status_too(string method, string path, int status, string expected)
    {
        var request = BedrockAgentRequest.Parse($$$"""{"apiPath":"{{{path}}}","httpMethod":"{{{method}}}","parameters":[{"name":"Count","type":"integer","value":"many"}]}""");

        var response = (await new Tools().InvokeAsync(request, _context)).Response!;

        Assert.Equal((status, expected), (response.HttpStatusCode, response.ResponseBody["application/json"].Body));
    }

    [Theory]
    [InlineData(25_000, false)]
    [InlineData(26_000, true)]
    public async Task An_answer_that_the_agent_can_not_read_says_so(int length, bool isTooLarge)
    {
        var request = BedrockAgentRequest.Parse($$$"""{"function":"long","parameters":[{"name":"Count","type":"integer","value":"{{{length}}}"}]}""");

        var body = (await new Tools().InvokeAsync(request, _context)).Response!.FunctionResponse!.ResponseBody["TEXT"].Body!;

        Assert.Equal(isTooLarge, body.StartsWith("Error: The answer has 26", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Tools' takes what an agent of Amazon Bedrock asks of its tools, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Tools().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private sealed class Tools : BedrockAgentHandler
    {
        protected override void Map(BedrockAgentRoutes routes) => routes
            .Function("echo", TestJson.Default.TaskInput, async (parameters, _, _, deadline) =>
            {
                await Task.Yield();
                return $"{parameters.Name} x {parameters.Count}";
            })
            .Function("fail", (_, _, _) => throw new InvalidOperationException("The shop is closed."))
            .Function("long", TestJson.Default.TaskInput, (parameters, _, _, _) => new(new string('x', parameters.Count)))
            .Api("GET", "/fail", (_, _, _) => throw new InvalidOperationException("The shop is closed."))
            .Api("POST", "/orders/{Name}", TestJson.Default.TaskInput, (parameters, _, _, _) => new($$"""{"name":{{JsonValue.From(parameters.Name).GetRawText()}},"count":{{parameters.Count}}}"""));
    }
}
