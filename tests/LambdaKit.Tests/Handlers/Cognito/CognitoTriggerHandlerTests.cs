using LambdaKit.Events.Cognito;
using LambdaKit.Events.Json;
using LambdaKit.Handlers.Cognito;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers.Cognito;

public sealed class CognitoTriggerHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("trigger");

    [Fact]
    public async Task An_answer_goes_into_the_event_and_what_it_does_not_set_stays()
    {
        var returned = await new SignUp(_ => new() { AutoConfirmUser = true })
            .InvokeJsonAsync("""{"version":"1","triggerSource":"PreSignUp_SignUp","new":[1],"response":{"autoConfirmUser":false,"autoVerifyEmail":false,"later":null}}""", _context);

        Assert.Equal("""{"autoConfirmUser":true,"autoVerifyEmail":false,"later":null}""", JsonValue.Parse(returned)["response"].GetRawText());
        Assert.Equal("[1]", JsonValue.Parse(returned)["new"].GetRawText());
    }

    [Theory]
    [InlineData("""{"triggerSource":"PreSignUp_SignUp","response":{"autoConfirmUser":false,"autoVerifyEmail":null,"other":1}}""")]
    [InlineData("""{"triggerSource":"PreSignUp_AdminCreateUser","request":{"userAttributes":{"email":"ana@example.com"}},"response":null}""")]
    [InlineData("""{"triggerSource":"PreSignUp_ExternalProvider","request":{"new":true}}""")]
    public async Task Without_an_answer_the_event_goes_back_as_it_came(string json) =>
        Assert.Equal(json, await new SignUp(_ => null).InvokeJsonAsync(json, _context));

    [Fact]
    public async Task Another_trigger_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(
            () => new SignUp(_ => null).InvokeJsonAsync("""{"triggerSource":"PostConfirmation_ConfirmSignUp"}""", _context));

        Assert.Equal(
            "'SignUp' handles the trigger PreSignUp of a Cognito user pool, but it was called for 'PostConfirmation_ConfirmSignUp'. Set the function for PreSignUp alone, " +
            "or derive the class from the base of the other trigger.",
            refused.Message);
    }

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'SignUp' takes the trigger PreSignUp of a Cognito user pool, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new SignUp(_ => null).InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task What_the_method_throws_refuses_what_the_user_does() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new SignUp(_ => throw new InvalidOperationException("By invitation only.")).InvokeAsync(Testing.Events.CognitoPreSignUp("ana@example.com"), _context).AsTask());

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public async Task Claims_are_changed_without_a_group_override_that_nobody_gave(string version)
    {
        var returned = await new Tokens().InvokeJsonAsync(
            $$$"""{"version":"{{{version}}}","triggerSource":"TokenGeneration_Authentication","response":{"claimsAndScopeOverrideDetails":null}}""", _context);

        Assert.Equal(
            """{"claimsAndScopeOverrideDetails":{"idTokenGeneration":{"claimsToAddOrOverride":{"tier":"gold"}}}}""", JsonValue.Parse(returned)["response"].GetRawText());
    }

    [Fact]
    public async Task Claims_of_version_1_are_changed_without_a_group_override_that_nobody_gave()
    {
        var returned = await new TokensV1().InvokeJsonAsync(
            """{"version":"1","triggerSource":"TokenGeneration_Authentication","response":{"claimsOverrideDetails":null}}""", _context);

        Assert.Equal("""{"claimsOverrideDetails":{"claimsToSuppress":["email"]}}""", JsonValue.Parse(returned)["response"].GetRawText());
    }

    [Fact]
    public async Task A_version_of_the_event_that_would_not_heed_the_answer_is_refused_with_what_to_do()
    {
        var early = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Tokens().InvokeJsonAsync("""{"version":"1","triggerSource":"TokenGeneration_Authentication"}""", _context));
        var late = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new TokensV1().InvokeJsonAsync("""{"version":"2","triggerSource":"TokenGeneration_Authentication"}""", _context));

        Assert.Contains("Set LambdaVersion to V2_0 or V3_0", early.Message, StringComparison.Ordinal);
        Assert.Contains("but the user pool sends version 2", late.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PreAuthentication_Authentication")]
    [InlineData("PostAuthentication_Authentication")]
    [InlineData("PostConfirmation_ConfirmForgotPassword")]
    [InlineData("CustomEmailSender_SignUp")]
    [InlineData("CustomSMSSender_SignUp")]
    public async Task A_trigger_without_an_answer_gives_its_event_back_as_it_came(string source)
    {
        var seen = new List<string>();
        LambdaHandler[] handlers = [new BeforeSignIn(seen), new AfterSignIn(seen), new Confirmed(seen), new Mail(seen), new Sms(seen)];
        var json = $$$"""{"version":"1","triggerSource":"{{{source}}}","request":{"x":null},"response":{}}""";

        var handled = 0;
        foreach (var handler in handlers)
        {
            try
            {
                Assert.Equal(json, await handler.InvokeJsonAsync(json, FakeLambdaContext.For("trigger")));
                handled++;
            }
            catch (LambdaConfigurationException refused)
            {
                Assert.Contains($"but it was called for '{source}'", refused.Message, StringComparison.Ordinal);
            }
        }

        Assert.Equal(1, handled);
        Assert.Equal([source], seen);
    }

    [Fact]
    public async Task Every_trigger_with_an_answer_returns_it()
    {
        Assert.Contains("\"issueTokens\":true", await new Define().InvokeJsonAsync("""{"triggerSource":"DefineAuthChallenge_Authentication"}""", _context), StringComparison.Ordinal);
        Assert.Contains("\"challengeMetadata\":\"code\"", await new Create().InvokeJsonAsync("""{"triggerSource":"CreateAuthChallenge_Authentication"}""", _context), StringComparison.Ordinal);
        Assert.Contains("\"answerCorrect\":true", await new Verify().InvokeJsonAsync("""{"triggerSource":"VerifyAuthChallengeResponse_Authentication"}""", _context), StringComparison.Ordinal);
        Assert.Contains("\"finalUserStatus\":\"CONFIRMED\"", await new Migration().InvokeJsonAsync("""{"triggerSource":"UserMigration_Authentication"}""", _context), StringComparison.Ordinal);
        Assert.Contains("\"smsMessage\":\"Hi\"", await new Message().InvokeJsonAsync("""{"triggerSource":"CustomMessage_SignUp"}""", _context), StringComparison.Ordinal);
        Assert.Contains("\"userAttributesToMap\":{\"email\":\"a\"}", await new Federation().InvokeJsonAsync("""{"triggerSource":"InboundFederation_ExternalProvider"}""", _context), StringComparison.Ordinal);
    }

    private sealed class SignUp(Func<CognitoPreSignUpEvent, CognitoPreSignUpResponse?> respond) : CognitoPreSignUpHandler
    {
        protected override async ValueTask<CognitoPreSignUpResponse?> RespondAsync(CognitoPreSignUpEvent value, LambdaContext context, CancellationToken deadline)
        {
            await Task.Yield();
            return respond(value);
        }
    }

    private sealed class Tokens : CognitoPreTokenGenerationHandler
    {
        protected override ValueTask<CognitoClaimsAndScopeOverrideDetails?> RespondAsync(CognitoPreTokenGenerationEvent value, LambdaContext context, CancellationToken deadline) =>
            new(new CognitoClaimsAndScopeOverrideDetails
            {
                IdTokenGeneration = new() { ClaimsToAddOrOverride = new Dictionary<string, JsonValue> { ["tier"] = JsonValue.From("gold") } },
            });
    }

    private sealed class TokensV1 : CognitoPreTokenGenerationV1Handler
    {
        protected override ValueTask<CognitoClaimsOverrideDetails?> RespondAsync(CognitoPreTokenGenerationEvent value, LambdaContext context, CancellationToken deadline) =>
            new(new CognitoClaimsOverrideDetails { ClaimsToSuppress = ["email"] });
    }

    private sealed class Define : CognitoDefineAuthChallengeHandler
    {
        protected override ValueTask<CognitoDefineAuthChallengeResponse?> RespondAsync(CognitoDefineAuthChallengeEvent value, LambdaContext context, CancellationToken deadline) => new(new CognitoDefineAuthChallengeResponse { IssueTokens = true });
    }

    private sealed class Create : CognitoCreateAuthChallengeHandler
    {
        protected override ValueTask<CognitoCreateAuthChallengeResponse?> RespondAsync(CognitoCreateAuthChallengeEvent value, LambdaContext context, CancellationToken deadline) => new(new CognitoCreateAuthChallengeResponse { ChallengeMetadata = "code" });
    }

    private sealed class Verify : CognitoVerifyAuthChallengeHandler
    {
        protected override ValueTask<CognitoVerifyAuthChallengeResponse?> RespondAsync(CognitoVerifyAuthChallengeEvent value, LambdaContext context, CancellationToken deadline) => new(new CognitoVerifyAuthChallengeResponse { AnswerCorrect = true });
    }

    private sealed class Migration : CognitoUserMigrationHandler
    {
        protected override ValueTask<CognitoUserMigrationResponse?> RespondAsync(CognitoUserMigrationEvent value, LambdaContext context, CancellationToken deadline) => new(new CognitoUserMigrationResponse { FinalUserStatus = CognitoUserStatus.Confirmed });
    }

    private sealed class Message : CognitoCustomMessageHandler
    {
        protected override ValueTask<CognitoCustomMessageResponse?> RespondAsync(CognitoCustomMessageEvent value, LambdaContext context, CancellationToken deadline) => new(new CognitoCustomMessageResponse { SmsMessage = "Hi" });
    }

    private sealed class Federation : CognitoInboundFederationHandler
    {
        protected override ValueTask<CognitoInboundFederationResponse?> RespondAsync(CognitoInboundFederationEvent value, LambdaContext context, CancellationToken deadline) => new(new CognitoInboundFederationResponse { UserAttributesToMap = [new("email", "a")] });
    }

    private sealed class BeforeSignIn(List<string> seen) : CognitoPreAuthenticationHandler
    {
        protected override ValueTask HandleTriggerAsync(CognitoPreAuthenticationEvent value, LambdaContext context, CancellationToken deadline)
        {
            seen.Add(value.TriggerSource!.Value.Value);
            return default;
        }
    }

    private sealed class AfterSignIn(List<string> seen) : CognitoPostAuthenticationHandler
    {
        protected override ValueTask HandleTriggerAsync(CognitoPostAuthenticationEvent value, LambdaContext context, CancellationToken deadline)
        {
            seen.Add(value.TriggerSource!.Value.Value);
            return default;
        }
    }

    private sealed class Confirmed(List<string> seen) : CognitoPostConfirmationHandler
    {
        protected override ValueTask HandleTriggerAsync(CognitoPostConfirmationEvent value, LambdaContext context, CancellationToken deadline)
        {
            seen.Add(value.TriggerSource!.Value.Value);
            return default;
        }
    }

    private sealed class Mail(List<string> seen) : CognitoCustomEmailSenderHandler
    {
        protected override ValueTask HandleTriggerAsync(CognitoCustomEmailSenderEvent value, LambdaContext context, CancellationToken deadline)
        {
            seen.Add(value.TriggerSource!.Value.Value);
            return default;
        }
    }

    private sealed class Sms(List<string> seen) : CognitoCustomSmsSenderHandler
    {
        protected override ValueTask HandleTriggerAsync(CognitoCustomSmsSenderEvent value, LambdaContext context, CancellationToken deadline)
        {
            seen.Add(value.TriggerSource!.Value.Value);
            return default;
        }
    }
}
