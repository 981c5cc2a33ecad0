using LambdaKit.Events.Alexa;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class AlexaSkillHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("skill");

    [Theory]
    [InlineData("""{"type":"LaunchRequest"}""", "Hello", false)]
    [InlineData("""{"type":"IntentRequest","intent":{"name":"AMAZON.HelpIntent"}}""", "Help", true)]
    [InlineData("""{"type":"IntentRequest","intent":{"name":"Other"}}""", "Pardon?", false)]
    [InlineData("""{"type":"AudioPlayer.PlaybackStarted"}""", "Playing", true)]
    public async Task A_request_is_answered_by_its_route(string request, string said, bool ends)
    {
        var answer = AlexaSkillResponse.Parse(await new Skill().InvokeJsonAsync(Json(request), _context)).Response!;

        Assert.Equal((said, ends), (answer.OutputSpeech!.Text, answer.ShouldEndSession));
    }

    [Fact]
    public async Task A_session_that_has_ended_needs_no_route() =>
        Assert.Equal("""{"version":"1.0","response":{}}""", await new Skill().InvokeJsonAsync(Json("""{"type":"SessionEndedRequest","reason":"USER_INITIATED"}"""), _context));

    [Fact]
    public async Task An_answer_that_Alexa_found_wrong_is_logged()
    {
        await new Skill().InvokeJsonAsync(Json("""{"type":"System.ExceptionEncountered","error":{"type":"INVALID_RESPONSE","message":"No speech."}}"""), _context);

        Assert.Equal("Alexa found an answer of the skill wrong: INVALID_RESPONSE: No speech.", Assert.Single(_context.Log).Message);
    }

    [Fact]
    public async Task A_request_without_a_route_is_an_error_that_names_it() =>
        Assert.Equal(
            "'Skill' has no route for requests of the type 'Dialog.API.Invoked'. Map one, or override HandleUnmatchedAsync.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Skill().InvokeJsonAsync(Json("""{"type":"Dialog.API.Invoked"}"""), _context))).Message);

    [Fact]
    public async Task A_request_for_another_skill_is_refused() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => new Skill().InvokeJsonAsync(Json("""{"type":"LaunchRequest"}""").Replace("skill-1", "skill-2", StringComparison.Ordinal), _context));

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Skill' takes requests to Alexa skills, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Skill().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private static string Json(string request) => """{"version":"1.0","context":{"System":{"application":{"applicationId":"skill-1"}}},"request":""" + request + "}";

    private sealed class Skill : AlexaSkillHandler
    {
        protected override string SkillId => "skill-1";

        protected override void Map(AlexaRoutes routes) => routes
            .Launch((_, _, _) => new(Ask("Hello")))
            .Intent("AMAZON.HelpIntent", (_, _, _) => new(Tell("Help")))
            .On(AlexaRequestType.Intent, (_, _, _) => new(Ask("Pardon?")))
            .On(AlexaRequestType.AudioPlayerPlaybackStarted, (_, _, _) => new(Tell("Playing")));
    }
}
