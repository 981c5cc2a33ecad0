using LambdaKit.Events.Json;
using LambdaKit.Events.LexV2;

namespace LambdaKit.Events.Tests.LexV2;

public sealed class LexV2Tests
{
    private const string Request = "LexV2/Fixtures/request.json";
    private const string Response = "LexV2/Fixtures/response.json";

    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(LexV2Request.Serializer, Request);
        FixtureCoverage.AssertComplete(LexV2Response.Serializer, Response);
    }

    [Fact]
    public void Request_has_the_interpretations()
    {
        var request = LexV2Request.Parse(Fixture.Read(Request));

        Assert.Equal(LexV2InvocationSource.DialogCodeHook, request.InvocationSource);
        Assert.Equal(LexV2InputMode.Speech, request.InputMode);
        Assert.Equal("en_US", request.Bot!.LocaleId);
        Assert.Equal(["OrderPizza", "FallbackIntent", "Greet"], request.Interpretations.Select(interpretation => interpretation.Intent!.Name));
        Assert.Equal([0.85m, null, 0.42m], request.Interpretations.Select(interpretation => interpretation.NluConfidence));
        Assert.Equal(0.9, request.Interpretations[0].SentimentResponse!.SentimentScore!.Positive);
        Assert.Equal(LexV2IntentState.InProgress, request.Intent!.State);
        Assert.Equal(LexV2ConfirmationState.Denied, request.Interpretations[1].Intent!.ConfirmationState);
        Assert.Equal(LexV2DialogActionType.Delegate, request.ProposedNextState!.DialogAction!.Type);
        Assert.Equal(0.75, request.Transcriptions[0].Confidence);
        Assert.Equal("OrderPizza", request.Transcriptions[0].ResolvedContext!.Intent);
        Assert.Equal("Berlin", request.SessionState!.RuntimeHints!.SlotHints["OrderPizza"]["Address"].SubSlotHints["City"].Values[0].Phrase);
    }

    [Fact]
    public void Slots_are_single_several_composite_or_not_yet_known()
    {
        var slots = LexV2Request.Parse(Fixture.Read(Request)).Intent!.Slots;

        Assert.Equal("large", slots["Size"]!.Value!.InterpretedValue);
        Assert.Equal("Large", slots["Size"]!.Value!.OriginalValue);
        Assert.True(slots.ContainsKey("Time"));
        Assert.Null(slots["Time"]);
        Assert.Equal(LexV2SlotShape.List, slots["Toppings"]!.Shape);
        Assert.Equal(["ham", "egg"], slots["Toppings"]!.Values.Select(value => value.Value!.InterpretedValue));
        Assert.Equal("main", slots["Address"]!.SubSlots["Street"]!.Value!.InterpretedValue);
        Assert.Null(slots["Address"]!.SubSlots["City"]);
    }

    [Fact]
    public void Response_closes_the_dialog_and_keeps_the_intent_as_it_came()
    {
        var intent = LexV2Intent.Parse("""{"name":"OrderPizza","slots":{"Size":null},"state":"ReadyForFulfillment","later":1}""");

        var response = new LexV2Response
        {
            SessionState = new LexV2SessionState
            {
                DialogAction = new LexV2DialogAction { Type = LexV2DialogActionType.Close },
                Intent = intent.WithState(LexV2IntentState.Fulfilled),
            },
            Messages = [new LexV2Message { ContentType = LexV2MessageContentType.PlainText, Content = "Done." }],
        };

        Assert.Equal(
            """{"sessionState":{"dialogAction":{"type":"Close"},"intent":{"name":"OrderPizza","state":"Fulfilled","slots":{"Size":null},"later":1}},"messages":[{"contentType":"PlainText","content":"Done."}]}""",
            response.ToJson());
    }

    [Fact]
    public void Quirk_58_Answer_of_Kendra_keeps_every_field()
    {
        const string Json = """{"name":"Search","kendraResponse":{"queryId":"q","resultItems":[{"id":"1","scoreAttributes":{"scoreConfidence":"HIGH"},"later":[1.50,null]}]}}""";

        var intent = LexV2Intent.Parse(Json);

        Assert.Equal("HIGH", intent.KendraResponse!.Value["resultItems"][0]["scoreAttributes"]["scoreConfidence"].GetString());
        Assert.Equal(Json, intent.ToJson());
        Assert.True(new LexV2Interpretation { NluConfidenceJson = JsonValue.Null }.NluConfidence is null);
    }
}
