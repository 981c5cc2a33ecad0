using LambdaKit.Events.Alexa;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Alexa;

public sealed class AlexaSkillTests
{
    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(
            AlexaSkillRequest.Serializer, Path("intent-request"), Path("launch-request"), Path("session-ended-request"), Path("audio-player-failed"), Path("other-requests"));
        FixtureCoverage.AssertComplete(AlexaSkillResponse.Serializer, Path("response"));
    }

    [Fact]
    public void Intent_has_its_slots_and_what_they_resolve_to()
    {
        var request = Read("intent-request").Request!;
        var slots = request.Intent!.Slots;

        Assert.Equal(AlexaRequestType.Intent, request.Type);
        Assert.Equal(AlexaDialogState.InProgress, request.DialogState);
        Assert.Equal("PaintIntent", request.Intent.Name);
        Assert.Equal("sky", slots["Color"].Value);
        Assert.Equal(AlexaConfirmationStatus.Confirmed, slots["Color"].ConfirmationStatus);
        Assert.False(slots["Color"].Resolutions!.PerAuthority[0].IsMatch);
        Assert.Equal("BLUE", slots["Color"].ResolvedValue!.Id);
        Assert.Equal(["kitchen", "bath"], slots["Rooms"].SlotValue!.Values.Select(value => value.Value));
        Assert.Null(slots["Rooms"].ResolvedValue);
        Assert.Null(slots["Size"].Value);
    }

    [Fact]
    public void Session_and_context_say_who_and_where()
    {
        var skill = Read("intent-request");

        Assert.True(skill.Session!.IsNew);
        Assert.Equal(2, skill.Session.Attributes!.Value["round"].GetInt64());
        Assert.Equal("amzn1.ask.skill.example", skill.Session.Application!.ApplicationId);
        Assert.Equal("GRANTED", skill.Context!.System!.User!.Permissions!.Scopes["alexa::devices:all:geolocation:read"].Status);
        Assert.Equal(["AudioPlayer", "Alexa.Presentation.APL"], skill.Context.System.Device!.SupportedInterfaces.Keys);
        Assert.Equal("amzn1.ask.person.EXAMPLE", skill.Context.System.Person!.PersonId);
        Assert.Equal(AlexaPlayerActivity.Paused, skill.Context.AudioPlayer!.PlayerActivity);
        Assert.Equal("doc-1", skill.Context.AplDocument!.Value["token"].GetString());
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero), skill.Request!.Timestamp);
        Assert.Equal("en-US", skill.Request.Locale);
    }

    [Fact]
    public void Other_requests_have_their_own_fields()
    {
        Assert.Equal("ERROR", Read("session-ended-request").Request!.Reason);
        Assert.Equal("INVALID_RESPONSE", Read("session-ended-request").Request!.Error!.Type);
        Assert.Equal(1500, Read("audio-player-failed").Request!.OffsetMilliseconds);
        Assert.Null(Read("audio-player-failed").Session);
        Assert.Equal("200", Read("other-requests").Request!.Status!.Code);
        Assert.Equal("ACCEPTED", Read("other-requests").Request!.Payload!.Value["purchaseResult"].GetString());
    }

    [Fact]
    public void Response_speaks_and_asks_again()
    {
        var response = new AlexaSkillResponse
        {
            Version = "1.0",
            SessionAttributes = JsonValue.Parse("""{"round":3}"""),
            Response = new AlexaResponse
            {
                OutputSpeech = AlexaOutputSpeech.FromText("Which color?"),
                Reprompt = new AlexaReprompt { OutputSpeech = AlexaOutputSpeech.FromSsml("<speak>Which?</speak>") },
                ShouldEndSession = false,
            },
        };

        Assert.Equal(
            """{"version":"1.0","sessionAttributes":{"round":3},"response":{"outputSpeech":{"type":"PlainText","text":"Which color?"},"reprompt":{"outputSpeech":{"type":"SSML","ssml":"<speak>Which?</speak>"}},"shouldEndSession":false}}""",
            response.ToJson());
    }

    [Fact]
    public void Quirk_04_Explicit_null_of_a_response_is_written()
    {
        Assert.Equal("""{"sessionAttributes":null}""", new AlexaSkillResponse { SessionAttributes = JsonValue.Null }.ToJson());
        Assert.Equal("""{"response":{"shouldEndSession":null}}""", AlexaSkillResponse.Parse("""{"response":{"shouldEndSession":null}}""").ToJson());
    }

    private static string Path(string name) => $"Alexa/Fixtures/{name}.json";

    private static AlexaSkillRequest Read(string name) => AlexaSkillRequest.Parse(Fixture.Read(Path(name)));
}
