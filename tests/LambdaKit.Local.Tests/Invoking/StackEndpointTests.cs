using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaKit.Local.Tests.Invoking;

/// <summary>Custom resources answer whoever the event names: with an event from a file that must not be the stack that it was captured from.</summary>
public sealed class StackEndpointTests
{
    private const string Stack = "https://stack.example/answer?signature=secret";
    private const string Create = $$"""{"RequestType":"Create","ResponseURL":"{{Stack}}","LogicalResourceId":"Flag","ResourceProperties":{"Percent":"10","Text":"ä \u0000 <"} }""";

    private readonly List<string> _log = [];

    [Fact]
    public async Task Answer_of_a_custom_resource_comes_to_the_log_instead_of_the_stack()
    {
        await using var lambda = await StartAsync(standsIn: true);
        using var runtime = new RuntimeClient(lambda.RuntimeApi);
        var calling = lambda.InvokeAsync(Create);
        using var next = await runtime.NextAsync();
        var address = JsonSerializer.Deserialize<JsonElement>(await next.Content.ReadAsStringAsync()).GetProperty("ResponseURL").GetString();

        using var put = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent("""{"Status":"SUCCESS"}"""u8.ToArray()) };
        var taken = await runtime.SendAsync(put);
        await runtime.RespondAsync(next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), "");
        var result = await calling;

        Assert.Equal(200, taken.Status);
        Assert.Contains("""CloudFormation gets {"Status":"SUCCESS"}""", _log);
        Assert.Contains("""CloudFormation gets {"Status":"SUCCESS"}""", result.LogTail, StringComparison.Ordinal);
        Assert.Equal(lambda.Address.Authority, new Uri(address!).Authority); // the event has one
    }

    [Fact]
    public async Task Nothing_else_of_the_event_changes()
    {
        await using var lambda = await StartAsync(standsIn: true);

        var got = JsonNode.Parse(await SendAsync(lambda, Create))!.AsObject(); // an object

        got["ResponseURL"] = Stack;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Create), got));
    }

    [Theory]
    [InlineData("""{ "RequestType": "Create", "LogicalResourceId": "Flag" }""")]
    [InlineData("""{ "ResponseURL": "https://stack.example/" }""")]
    [InlineData("""{ "RequestType": "Create", "ResponseURL": "a", "ResponseURL": "b" }""")]
    [InlineData("""{ "RequestType": "Create", "ResponseURL": """)]
    public async Task Other_events_and_broken_ones_reach_the_function_as_they_are(string json)
    {
        await using var lambda = await StartAsync(standsIn: true);

        Assert.Equal(json, await SendAsync(lambda, json));
    }

    [Fact]
    public async Task Service_of_a_test_sends_every_event_as_it_is()
    {
        await using var lambda = await StartAsync(standsIn: false);

        Assert.Equal(Create, await SendAsync(lambda, Create));
    }

    [Fact]
    public async Task Answer_for_a_function_that_is_not_here_is_taken_and_forgotten()
    {
        await using var lambda = await StartAsync(standsIn: true);
        using var caller = new RuntimeClient(lambda.Address.Authority);
        using var put = new HttpRequestMessage(HttpMethod.Put, "cloudformation-answers/other") { Content = new ByteArrayContent([]) };

        Assert.Equal(200, (await caller.SendAsync(put)).Status);
        Assert.Empty(_log);
    }

    private Task<LocalLambda> StartAsync(bool standsIn) =>
        LocalLambda.StartAsync(new LocalLambdaOptions { StandsInForStacks = standsIn, Log = line => _log.Add(line) });

    /// <summary>What the function gets.</summary>
    private static async Task<string> SendAsync(LocalLambda lambda, string json)
    {
        using var runtime = new RuntimeClient(lambda.RuntimeApi);
        var calling = lambda.InvokeAsync(json);
        using var next = await runtime.NextAsync();
        await runtime.RespondAsync(next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), "");
        await calling;
        return await next.Content.ReadAsStringAsync();
    }
}
