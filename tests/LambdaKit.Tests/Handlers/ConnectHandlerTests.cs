using LambdaKit.Events.Connect;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class ConnectHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("flow");

    [Fact]
    public async Task A_flow_gets_a_flat_object_of_texts() =>
        Assert.Equal("""{"tier":"gold","contact":"c-1"}""", await new Flow().InvokeJsonAsync(Json("gold"), _context));

    [Fact]
    public async Task An_answer_that_a_flow_does_not_take_is_an_error_that_says_so() =>
        Assert.Equal("AnswerTooLarge", (await Assert.ThrowsAsync<LambdaFunctionException>(() => new Flow().InvokeJsonAsync(Json(new string('x', 33_000)), _context))).ErrorType);

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Flow' takes calls of flows of Amazon Connect, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Flow().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private static string Json(string tier) => """{"Name":"ContactFlowEvent","Details":{"ContactData":{"ContactId":"c-1"},"Parameters":{"tier":"TIER"}}}""".Replace("TIER", tier, StringComparison.Ordinal);

    private sealed class Flow : ConnectHandler
    {
        protected override ValueTask<IReadOnlyDictionary<string, string>> HandleAsync(
            ConnectContactData contact, ConnectContactFlowRequest request, LambdaContext context, CancellationToken deadline) =>
            new(new Dictionary<string, string> { ["tier"] = request.Parameters["tier"]!, ["contact"] = contact.ContactId! });
    }
}
