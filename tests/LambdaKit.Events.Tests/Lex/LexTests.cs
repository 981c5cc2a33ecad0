using LambdaKit.Events.Lex;

namespace LambdaKit.Events.Tests.Lex;

public sealed class LexTests
{
    private const string Request = "Lex/Fixtures/request.json";
    private const string Response = "Lex/Fixtures/response.json";

    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(LexRequest.Serializer, Request);
        FixtureCoverage.AssertComplete(LexResponse.Serializer, Response);
    }

    [Fact]
    public void Request_has_the_intent_and_its_slots()
    {
        var request = LexRequest.Parse(Fixture.Read(Request));
        var intent = request.CurrentIntent!;

        Assert.Equal(LexInvocationSource.DialogCodeHook, request.InvocationSource);
        Assert.Equal(LexOutputDialogMode.Text, request.OutputDialogMode);
        Assert.Null(request.Bot!.Alias);
        Assert.Equal("1", request.SessionAttributes["cart"]);
        Assert.Equal("OrderPizza", intent.Name);
        Assert.Equal(0.85, intent.NluIntentConfidenceScore);
        Assert.Equal(LexConfirmationStatus.None, intent.ConfirmationStatus);
        Assert.Equal("big", intent.SlotDetails["Size"]!.OriginalValue);
        Assert.Equal("large", intent.SlotDetails["Size"]!.Resolutions[0].Value);
        Assert.Null(intent.SlotDetails["Time"]);
        Assert.Equal("Greet", request.AlternativeIntents[0].Name);
        Assert.Equal(LexDialogActionType.ElicitSlot, request.RecentIntentSummaries[0].DialogActionType);
        Assert.Equal("POSITIVE", request.SentimentResponse!.SentimentLabel);
        Assert.Equal(100, request.ActiveContexts[0].TimeToLive!.Seconds);
        Assert.Equal(5, request.ActiveContexts[0].TimeToLive!.Turns);
    }

    [Fact]
    public void Slots_keep_nulls_and_numbers()
    {
        var slots = LexRequest.Parse(Fixture.Read(Request)).CurrentIntent!.Slots;

        Assert.Equal(["Size", "Count", "Time"], slots.Keys);
        Assert.Equal(["large", "2", null], slots.Values);
        Assert.Equal("2", slots["Count"]);
        Assert.Null(slots["Time"]);
        Assert.Null(slots["None"]);
        Assert.True(slots.ContainsKey("Time"));
        Assert.False(slots.ContainsKey("None"));
        Assert.True(slots.TryGetValue("Time", out var time));
        Assert.Null(time);
        Assert.Equal(3, slots.Count);
        Assert.Empty(default(LexSlots));
        Assert.Equal("""{"slots":{"Time":null,"Count":2}}""", LexIntent.Parse("""{"slots":{"Time":null,"Count":2}}""").ToJson());
    }

    [Fact]
    public void Response_asks_for_a_slot()
    {
        LexSlots slots = [new("Size", "large"), new("Time", null)];
        var response = new LexResponse
        {
            DialogAction = new LexDialogAction
            {
                Type = LexDialogActionType.ElicitSlot,
                Message = new LexMessage { ContentType = LexMessageContentType.PlainText, Content = "When?" },
                IntentName = "OrderPizza",
                Slots = slots,
                SlotToElicit = "Time",
            },
        };

        Assert.Equal(
            """{"dialogAction":{"type":"ElicitSlot","message":{"contentType":"PlainText","content":"When?"},"intentName":"OrderPizza","slots":{"Size":"large","Time":null},"slotToElicit":"Time"}}""",
            response.ToJson());
        Assert.Equal("""{"slots":{"a":null}}""", new LexDialogAction { Slots = new Dictionary<string, string?> { ["a"] = null } }.ToJson());
    }
}
