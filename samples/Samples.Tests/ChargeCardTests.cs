using System.Text.Json;
using CardCharges;
using LambdaKit;

namespace Samples.Tests;

public sealed class ChargeCardTests
{
    private readonly InMemoryCardGateway _gateway = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("charge-card");

    [Fact]
    public async Task Charge_has_a_receipt()
    {
        var receipt = await new ChargeCard(_gateway).InvokeAsync(new Charge("A-1001", "card-ana", 44.90m), _context);

        Assert.Equal(new Receipt("A-1001", "R-A-1001", 44.90m), receipt);
        Assert.Equal(["A-1001"], _gateway.ChargedOrders);
    }

    [Theory]
    [InlineData("card-declined", ChargeCard.Declined)]
    [InlineData("card-unreachable", ChargeCard.Unreachable)]
    public async Task What_goes_wrong_has_the_name_that_the_state_machine_matches(string card, string name)
    {
        var failure = await Assert.ThrowsAsync<LambdaFunctionException>(() => new ChargeCard(_gateway).InvokeAsync(new Charge("A-1001", card, 44.90m), _context).AsTask());

        Assert.Equal(name, failure.ErrorType);
        Assert.Empty(_gateway.ChargedOrders);
    }

    [Fact]
    public async Task State_machine_tries_again_when_the_gateway_is_unreachable_and_not_when_the_card_is_declined()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "state-machine.asl.json"));
        using var machine = await JsonDocument.ParseAsync(file);
        var task = machine.RootElement.GetProperty("States").GetProperty("ChargeCard");

        Assert.Equal([ChargeCard.Unreachable, "Sandbox.Timedout", "Lambda.TooManyRequestsException"], Matched("Retry"));
        Assert.Equal([ChargeCard.Declined], Matched("Catch"));

        IEnumerable<string?> Matched(string rules) => task.GetProperty(rules)[0].GetProperty("ErrorEquals").EnumerateArray().Select(name => name.GetString());
    }
}
