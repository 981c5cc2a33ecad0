using System.Text;
using LambdaKit.Events.Cognito;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Cognito;

public sealed class CognitoEventTests
{
    private static readonly CognitoPreSignUpEvent SignUp = CognitoPreSignUpEvent.Parse(Read("pre-sign-up"));

    [Fact]
    public void Every_field_of_every_trigger_is_modelled()
    {
        FixtureCoverage.AssertComplete(CognitoPreSignUpEvent.Serializer, Path("pre-sign-up"));
        FixtureCoverage.AssertComplete(CognitoPostConfirmationEvent.Serializer, Path("post-confirmation"));
        FixtureCoverage.AssertComplete(CognitoPreAuthenticationEvent.Serializer, Path("pre-authentication"));
        FixtureCoverage.AssertComplete(CognitoPostAuthenticationEvent.Serializer, Path("post-authentication"));
        FixtureCoverage.AssertComplete(CognitoDefineAuthChallengeEvent.Serializer, Path("define-auth-challenge"));
        FixtureCoverage.AssertComplete(CognitoCreateAuthChallengeEvent.Serializer, Path("create-auth-challenge"));
        FixtureCoverage.AssertComplete(CognitoVerifyAuthChallengeEvent.Serializer, Path("verify-auth-challenge"));
        FixtureCoverage.AssertComplete(
            CognitoPreTokenGenerationEvent.Serializer, Path("pre-token-generation"), Path("pre-token-generation-v2"), Path("pre-token-generation-machine"));
        FixtureCoverage.AssertComplete(CognitoUserMigrationEvent.Serializer, Path("user-migration"));
        FixtureCoverage.AssertComplete(CognitoCustomMessageEvent.Serializer, Path("custom-message"));
        FixtureCoverage.AssertComplete(CognitoCustomEmailSenderEvent.Serializer, Path("custom-email-sender"));
        FixtureCoverage.AssertComplete(CognitoCustomSmsSenderEvent.Serializer, Path("custom-sms-sender"));
        FixtureCoverage.AssertComplete(CognitoInboundFederationEvent.Serializer, Path("inbound-federation"));
    }

    [Fact]
    public void Trigger_says_who_calls_and_why()
    {
        Assert.Equal("1", SignUp.Version);
        Assert.Equal(CognitoTriggerSource.PreSignUpSignUp, SignUp.TriggerSource);
        Assert.Equal("eu-west-1", SignUp.Region);
        Assert.Equal("eu-west-1_Abc123", SignUp.UserPoolId);
        Assert.Equal("ana", SignUp.UserName);
        Assert.Equal("aws-sdk-unknown-unknown", SignUp.CallerContext!.AwsSdkVersion);
        Assert.Equal("4client7", SignUp.CallerContext.ClientId);
        Assert.Equal("passed", SignUp.Request!.ValidationData["captcha"]);
        Assert.Equal("spring", SignUp.Request.ClientMetadata["campaign"]);
        Assert.False(SignUp.Response!.AutoConfirmUser);
    }

    [Fact]
    public void User_attributes_have_views()
    {
        var attributes = CognitoPostConfirmationEvent.Parse(Read("post-confirmation")).Request!.UserAttributes;

        Assert.Equal("0f1e2d3c-0000-4000-8000-000000000001", attributes.Sub);
        Assert.Equal("ana@example.com", attributes.Email);
        Assert.True(attributes.IsEmailVerified);
        Assert.Equal("+49301234567", attributes.PhoneNumber);
        Assert.False(attributes.IsPhoneNumberVerified);
        Assert.Equal("de-DE", attributes.Locale);
        Assert.Equal(CognitoUserStatus.Confirmed, attributes.Status);
        Assert.Equal("blue", attributes["custom:tenant"]);
        Assert.Null(attributes["custom:none"]);
        Assert.Equal(8, attributes.Count);
        Assert.True(attributes.ContainsKey("sub"));
        Assert.Null(SignUp.Request!.UserAttributes.Sub);
        Assert.Null(SignUp.Request.UserAttributes.IsEmailVerified);
    }

    [Fact]
    public void User_attributes_that_are_no_texts_are_read_and_kept()
    {
        const string Json = """{"request":{"userAttributes":{"email_verified":true,"phone_number_verified":false,"address":{"a":[1.50]},"none":null}}}""";

        var attributes = CognitoCustomEmailSenderEvent.Parse(Json).Request!.UserAttributes;

        Assert.True(attributes.IsEmailVerified);
        Assert.False(attributes.IsPhoneNumberVerified);
        Assert.Equal("""{"a":[1.50]}""", attributes["address"]);
        Assert.Null(attributes["none"]);
        Assert.Equal(Json, CognitoCustomEmailSenderEvent.Parse(Json).ToJson());
    }

    [Fact]
    public void Answer_is_the_event_with_its_response_and_all_else_as_it_came()
    {
        const string Json = """
            {"version":"1","new":{"a":[1.50,null]},"request":{"userAttributes":{"b":true},"clientMetadata":null,"more":1},"response":{"autoConfirmUser":false,"autoVerifyEmail":false,"old":1}}
            """;
        var signUp = CognitoPreSignUpEvent.Parse(Json);

        var answer = signUp.WithResponse(new CognitoPreSignUpResponse { AutoConfirmUser = true, AutoVerifyPhone = false });

        JsonDifference.AssertSame(
            """{"version":"1","new":{"a":[1.50,null]},"request":{"userAttributes":{"b":true},"clientMetadata":null,"more":1},"response":{"autoConfirmUser":true,"autoVerifyPhone":false}}"""u8,
            answer.ToUtf8Json());
        JsonDifference.AssertSame(Encoding.UTF8.GetBytes(Json), signUp.ToUtf8Json());
    }

    [Fact]
    public void Event_without_a_response_gets_one()
    {
        var answer = CognitoVerifyAuthChallengeEvent.Parse("""{"request":{}}""").WithResponse(new CognitoVerifyAuthChallengeResponse { AnswerCorrect = true });

        Assert.Equal("""{"request":{},"response":{"answerCorrect":true}}""", answer.ToJson());
    }

    [Fact]
    public void Event_that_needs_no_answer_is_returned_as_it_came()
    {
        var json = Read("post-authentication");

        JsonDifference.AssertSame(json, CognitoPostAuthenticationEvent.Parse(json).ToUtf8Json());
        Assert.True(CognitoPostAuthenticationEvent.Parse(json).Request!.NewDeviceUsed);
    }

    [Fact]
    public void Custom_sign_in_goes_step_by_step()
    {
        var define = CognitoDefineAuthChallengeEvent.Parse(Read("define-auth-challenge"));
        var create = CognitoCreateAuthChallengeEvent.Parse(Read("create-auth-challenge"));
        var verify = CognitoVerifyAuthChallengeEvent.Parse(Read("verify-auth-challenge"));

        Assert.Equal(
            [CognitoChallengeName.SrpA, CognitoChallengeName.PasswordVerifier, CognitoChallengeName.CustomChallenge],
            define.Request!.Session.Select(step => step.ChallengeName!.Value));
        Assert.Equal([true, true, false], define.Request.Session.Select(step => step.Succeeded));
        Assert.Equal([null, null, "RIDDLE"], define.Request.Session.Select(step => step.ChallengeMetadata));
        Assert.Equal(CognitoChallengeName.CustomChallenge, define.Response!.ChallengeName);
        Assert.Null(define.Response.IssueTokens);
        Assert.True(create.Request!.UserNotFound);
        Assert.Equal("What has keys?", create.Response!.PublicChallengeParameters["question"]);
        Assert.Equal("a piano", verify.Request!.PrivateChallengeParameters["answer"]);
        Assert.Equal("a map", verify.Request.ChallengeAnswer);
    }

    [Fact]
    public void Tokens_of_a_user_and_of_a_machine_are_told_apart()
    {
        var user = CognitoPreTokenGenerationEvent.Parse(Read("pre-token-generation-v2"));
        var machine = CognitoPreTokenGenerationEvent.Parse(Read("pre-token-generation-machine"));

        Assert.Equal(["openid", "orders/read"], user.Request!.Scopes);
        Assert.Equal(7, user.Response!.ClaimsAndScopeOverrideDetails!.AccessTokenGeneration!.ClaimsToAddOrOverride["level"].GetInt64());
        Assert.Equal("blue", user.Response.ClaimsAndScopeOverrideDetails.IdTokenGeneration!.ClaimsToAddOrOverride["tenant"]["name"].GetString());
        Assert.Equal(CognitoTriggerSource.TokenGenerationClientCredentials, machine.TriggerSource);
        Assert.Equal("3", machine.Version);
        Assert.Null(machine.Request!.GroupConfiguration);
        Assert.Empty(machine.Request.UserAttributes);
    }

    [Fact]
    public void Claims_of_any_json_are_added_to_tokens()
    {
        var answer = CognitoPreTokenGenerationEvent.Parse("{}").WithResponse(new CognitoPreTokenGenerationResponse
        {
            ClaimsAndScopeOverrideDetails = new CognitoClaimsAndScopeOverrideDetails
            {
                AccessTokenGeneration = new CognitoAccessTokenGeneration
                {
                    ClaimsToAddOrOverride = new Dictionary<string, JsonValue> { ["seats"] = JsonValue.From(7), ["roles"] = JsonValue.Parse("""["a"]""") },
                    ScopesToSuppress = [],
                },
            },
        });

        Assert.Equal(
            """{"response":{"claimsAndScopeOverrideDetails":{"accessTokenGeneration":{"claimsToAddOrOverride":{"seats":7,"roles":["a"]},"scopesToSuppress":[]}}}}""",
            answer.ToJson());
    }

    [Fact]
    public void Migrated_user_has_what_the_pool_wants_to_know()
    {
        var response = CognitoUserMigrationEvent.Parse(Read("user-migration")).Response!;

        Assert.Equal("ana", response.UserAttributes["username"]);
        Assert.Equal(CognitoUserStatus.Confirmed, response.FinalUserStatus);
        Assert.Equal(CognitoMessageAction.Suppress, response.MessageAction);
        Assert.Equal(["EMAIL"], response.DesiredDeliveryMediums);
        Assert.True(response.EnableSmsMfa);
        Assert.Equal(
            """{"userAttributes":{"email":"bo@example.com"},"finalUserStatus":"RESET_REQUIRED"}""",
            new CognitoUserMigrationResponse { UserAttributes = [new("email", "bo@example.com")], FinalUserStatus = CognitoUserStatus.ResetRequired }.ToJson());
    }

    [Fact]
    public void Code_of_a_sender_is_bytes()
    {
        var email = CognitoCustomEmailSenderEvent.Parse(Read("custom-email-sender"));

        Assert.Equal([2, 5, 0x78, 0x63, 0x6F, 0xBF, 0xCD], email.Request!.Code!.Value.ToArray());
        Assert.Equal(CognitoTriggerSource.CustomEmailSenderForgotPassword, email.TriggerSource);
        Assert.Null(CognitoCustomEmailSenderEvent.Parse("""{"request":{"code":null}}""").Request!.Code);
        Assert.Null(CognitoCustomSmsSenderEvent.Parse("""{"request":{"code":"no base64!"}}""").Request!.Code);
        Assert.Equal("""{"request":{"code":"no base64!"}}""", CognitoCustomSmsSenderEvent.Parse("""{"request":{"code":"no base64!"}}""").ToJson());
    }

    [Fact]
    public void Identity_provider_says_any_json()
    {
        var federation = CognitoInboundFederationEvent.Parse(Read("inbound-federation"));

        Assert.Equal(CognitoIdentityProviderType.Oidc, federation.Request!.ProviderType);
        Assert.Equal("3600", federation.Request.Attributes!.TokenResponse["expires_in"]);
        Assert.Equal("true", federation.Request.Attributes.IdToken["email_verified"]);
        Assert.Equal(
            """{"response":{"userAttributesToMap":{}}}""",
            CognitoInboundFederationEvent.Parse("{}").WithResponse(new CognitoInboundFederationResponse { UserAttributesToMap = [] }).ToJson());
    }

    [Fact]
    public void Quirk_43_Answer_holds_only_what_was_given_and_an_empty_list_if_it_was()
    {
        Assert.Equal("{}", new CognitoPreTokenGenerationResponse().ToJson());
        Assert.Equal("{}", new CognitoClaimsOverrideDetails().ToJson());
        Assert.Equal("{}", new CognitoClaimsAndScopeOverrideDetails().ToJson());
        Assert.Equal("""{"preferredRole":"r"}""", new CognitoGroupConfiguration { PreferredRole = "r" }.ToJson());
        Assert.Equal("""{"groupsToOverride":[]}""", new CognitoGroupConfiguration { Groups = [] }.ToJson());

        var json = Read("pre-token-generation");
        var details = CognitoPreTokenGenerationEvent.Parse(json).Response!.ClaimsOverrideDetails!.GroupOverrideDetails!;
        Assert.Empty(details.Groups);
        Assert.Equal("""{"groupsToOverride":[],"iamRolesToOverride":null,"preferredRole":null}""", details.ToJson());
    }

    [Fact]
    public void Quirk_44_Missing_collections_of_a_request_stay_missing()
    {
        var signUp = CognitoPreSignUpEvent.Parse("""{"request":{}}""");

        Assert.Empty(signUp.Request!.UserAttributes);
        Assert.Empty(signUp.Request.ClientMetadata);
        Assert.Equal("""{"request":{}}""", signUp.ToJson());
        Assert.Equal("""{"request":{"userAttributes":{},"clientMetadata":{}}}""", CognitoPreSignUpEvent.Parse("""{"request":{"userAttributes":{},"clientMetadata":{}}}""").ToJson());
        Assert.Equal("""{"request":{"userAttributes":null,"validationData":null}}""", CognitoPreSignUpEvent.Parse("""{"request":{"userAttributes":null,"validationData":null}}""").ToJson());
    }

    [Fact]
    public void Quirk_45_Sources_are_typed_and_senders_have_their_metadata()
    {
        Assert.Equal("spring", CognitoCustomEmailSenderEvent.Parse(Read("custom-email-sender")).Request!.ClientMetadata["campaign"]);
        Assert.Equal("spring", CognitoCustomSmsSenderEvent.Parse(Read("custom-sms-sender")).Request!.ClientMetadata["campaign"]);
        Assert.Equal("Trigger_OfTomorrow", CognitoPreSignUpEvent.Parse("""{"triggerSource":"Trigger_OfTomorrow"}""").TriggerSource!.Value.Value);
        Assert.Equal("""{"version":2,"triggerSource":null}""", CognitoPreSignUpEvent.Parse("""{"version":2,"triggerSource":null}""").ToJson());
    }

    private static string Path(string name) => $"Cognito/Fixtures/{name}.json";

    private static byte[] Read(string name) => Fixture.Read(Path(name));
}
