using LambdaKit.Events.Json;
using LambdaKit.Events.LexV2;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class LexV2HandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("bot");

    [Theory]
    [InlineData("close", """{"dialogAction":{"type":"Close"},"intent":{"name":"close","state":"Fulfilled","slots":{"City":null}},"new":1}""", "Booked.")]
    [InlineData("fail", """{"dialogAction":{"type":"Close"},"intent":{"name":"fail","state":"Failed","slots":{"City":null}},"new":1}""", "No room.")]
    [InlineData("elicit", """{"dialogAction":{"type":"ElicitSlot","slotToElicit":"City"},"intent":{"name":"elicit","state":"InProgress","slots":{"City":null}},"new":1}""", null)]
    [InlineData("confirm", """{"dialogAction":{"type":"ConfirmIntent"},"intent":{"name":"confirm","state":"InProgress","slots":{"City":null}},"new":1}""", null)]
    [InlineData("delegate", """{"dialogAction":{"type":"Delegate"},"intent":{"name":"delegate","slots":{"City":null}},"new":1}""", null)]
    public async Task An_intent_is_answered_by_its_route_and_the_session_keeps_what_it_holds(string intent, string session, string? text)
    {
        var answer = JsonValue.Parse(await new Bot(tolerant: false).InvokeJsonAsync(
            $$$"""{"sessionState":{"intent":{"name":"{{{intent}}}","slots":{"City":null}},"new":1}}""", _context));

        Assert.Equal(
            JsonValue.Parse(session).GetMembers().Select(member => (member.Key, Text(member.Value))).Order(),
            answer["sessionState"].GetMembers().Select(member => (member.Key, Text(member.Value))).Order());
        Assert.Equal(text, answer["messages"][0]["content"].GetString());

        static string Text(JsonValue value) =>
            value.Kind == JsonKind.Object ? string.Join(',', value.GetMembers().Select(member => $"{member.Key}:{Text(member.Value)}").Order(StringComparer.Ordinal)) : value.GetRawText();
    }

    [Fact]
    public async Task An_intent_without_a_route_is_an_error_that_names_it() =>
        Assert.StartsWith(
            "'Bot' has no route for the intent 'Other'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Bot(tolerant: false).InvokeJsonAsync("""{"sessionState":{"intent":{"name":"Other"}}}""", _context))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task An_intent_without_a_route_goes_to_the_method_that_is_overridden_for_it() =>
        Assert.Contains("Delegate", await new Bot(tolerant: true).InvokeJsonAsync("""{"sessionState":{"intent":{"name":"Other"}}}""", _context), StringComparison.Ordinal);

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Bot' takes requests of bots of Amazon Lex V2, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Bot(tolerant: true).InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private sealed class Bot(bool tolerant) : LexV2Handler
    {
        protected override void Map(LexV2Routes routes) => routes
            .Intent("close", (request, _, _) => new(Close(request, "Booked.")))
            .Intent("fail", (request, _, _) => new(Close(request, "No room.", isFulfilled: false)))
            .Intent("elicit", (request, _, _) => new(ElicitSlot(request, "City")))
            .Intent("confirm", (request, _, _) => new(Confirm(request)))
            .Intent("delegate", (request, _, _) => new(Delegate(request)));

        protected override ValueTask<LexV2Response> HandleUnmatchedAsync(LexV2Request request, LambdaContext context, CancellationToken deadline) =>
            tolerant ? new(Delegate(request)) : base.HandleUnmatchedAsync(request, context, deadline);
    }
}
