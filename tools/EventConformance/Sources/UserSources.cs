using System.Text.Json;
using LambdaKit.Events.Alexa;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.AppSyncEvents;
using LambdaKit.Events.BedrockAgents;
using LambdaKit.Events.Cognito;
using LambdaKit.Events.CognitoSync;
using LambdaKit.Events.Connect;
using LambdaKit.Events.Detection;
using LambdaKit.Events.Json;
using LambdaKit.Events.Lex;
using LambdaKit.Events.LexV2;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Users, bots and agents that talk to an application.</summary>
internal static class UserSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("cognito-pre-sign-up", "Cognito pre sign-up")
        {
            Events = [SampleModel.Of(CognitoPreSignUpEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoPreSignUpEvent.Serializer)],
            Handler = "CognitoPreSignUpHandler",
            Detected = [EventSource.CognitoPreSignUp],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html",
            Fixture = "Cognito/Fixtures/pre-sign-up.json",
        },
        new("cognito-post-confirmation", "Cognito post confirmation")
        {
            Events = [SampleModel.Of(CognitoPostConfirmationEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoPostConfirmationEvent.Serializer)],
            Handler = "CognitoPostConfirmationHandler",
            Detected = [EventSource.CognitoPostConfirmation],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html",
            Fixture = "Cognito/Fixtures/post-confirmation.json",
        },
        new("cognito-pre-authentication", "Cognito pre authentication")
        {
            Events = [SampleModel.Of(CognitoPreAuthenticationEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoPreAuthenticationEvent.Serializer)],
            Handler = "CognitoPreAuthenticationHandler",
            Detected = [EventSource.CognitoPreAuthentication],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html",
            Fixture = "Cognito/Fixtures/pre-authentication.json",
        },
        new("cognito-post-authentication", "Cognito post authentication")
        {
            Events = [SampleModel.Of(CognitoPostAuthenticationEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoPostAuthenticationEvent.Serializer)],
            Handler = "CognitoPostAuthenticationHandler",
            Detected = [EventSource.CognitoPostAuthentication],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html",
            Fixture = "Cognito/Fixtures/post-authentication.json",
        },
        new("cognito-define-auth-challenge", "Cognito define auth challenge")
        {
            Events = [SampleModel.Of(CognitoDefineAuthChallengeEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoDefineAuthChallengeEvent.Serializer)],
            Handler = "CognitoDefineAuthChallengeHandler",
            Detected = [EventSource.CognitoDefineAuthChallenge],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html",
            Fixture = "Cognito/Fixtures/define-auth-challenge.json",
        },
        new("cognito-create-auth-challenge", "Cognito create auth challenge")
        {
            Events = [SampleModel.Of(CognitoCreateAuthChallengeEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoCreateAuthChallengeEvent.Serializer)],
            Handler = "CognitoCreateAuthChallengeHandler",
            Detected = [EventSource.CognitoCreateAuthChallenge],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html",
            Fixture = "Cognito/Fixtures/create-auth-challenge.json",
        },
        new("cognito-verify-auth-challenge", "Cognito verify auth challenge response")
        {
            Events = [SampleModel.Of(CognitoVerifyAuthChallengeEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoVerifyAuthChallengeEvent.Serializer)],
            Handler = "CognitoVerifyAuthChallengeHandler",
            Detected = [EventSource.CognitoVerifyAuthChallenge],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html",
            Fixture = "Cognito/Fixtures/verify-auth-challenge.json",
        },
        new("cognito-pre-token-generation", "Cognito pre token generation")
        {
            Events = [SampleModel.Of(CognitoPreTokenGenerationEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoPreTokenGenerationEvent.Serializer)],
            Handler = "CognitoPreTokenGenerationHandler, CognitoPreTokenGenerationV1Handler",
            Detected =
            [
                EventSource.CognitoPreTokenGeneration, EventSource.CognitoPreTokenGenerationV2,
                EventSource.CognitoPreTokenGenerationV3,
            ],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html",
            Fixture = "Cognito/Fixtures/pre-token-generation.json",
        },
        new("cognito-user-migration", "Cognito user migration")
        {
            Events = [SampleModel.Of(CognitoUserMigrationEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoUserMigrationEvent.Serializer)],
            Handler = "CognitoUserMigrationHandler",
            Detected = [EventSource.CognitoUserMigration],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html",
            Fixture = "Cognito/Fixtures/user-migration.json",
        },
        new("cognito-custom-message", "Cognito custom message")
        {
            Events = [SampleModel.Of(CognitoCustomMessageEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoCustomMessageEvent.Serializer)],
            Handler = "CognitoCustomMessageHandler",
            Detected = [EventSource.CognitoCustomMessage],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html",
            Fixture = "Cognito/Fixtures/custom-message.json",
        },
        new("cognito-custom-email-sender", "Cognito custom e-mail sender")
        {
            Events = [SampleModel.Of(CognitoCustomEmailSenderEvent.Serializer)],
            Handler = "CognitoCustomEmailSenderHandler",
            Detected = [EventSource.CognitoCustomEmailSender],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html",
            Fixture = "Cognito/Fixtures/custom-email-sender.json",
        },
        new("cognito-custom-sms-sender", "Cognito custom SMS sender")
        {
            Events = [SampleModel.Of(CognitoCustomSmsSenderEvent.Serializer)],
            Handler = "CognitoCustomSmsSenderHandler",
            Detected = [EventSource.CognitoCustomSmsSender],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html",
            Fixture = "Cognito/Fixtures/custom-sms-sender.json",
        },
        new("cognito-inbound-federation", "Cognito inbound federation")
        {
            Events = [SampleModel.Of(CognitoInboundFederationEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoInboundFederationEvent.Serializer)],
            Handler = "CognitoInboundFederationHandler",
            Detected = [EventSource.CognitoInboundFederation],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html",
            Fixture = "Cognito/Fixtures/inbound-federation.json",
        },
        new("cognito-sync", "Cognito Sync")
        {
            Events = [SampleModel.Of(CognitoSyncEvent.Serializer)],
            Responses = [SampleModel.Of(CognitoSyncEvent.Serializer)],
            Detected = [EventSource.CognitoSync],
            Reference = "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html",
            Fixture = "CognitoSync/Fixtures/sync.json",
        },
        new("appsync", "AppSync resolver")
        {
            Events = [SampleModel.Of(EventList<AppSyncResolverRequest>.Serializer, IsArray), SampleModel.Of(AppSyncResolverRequest.Serializer)],
            Responses = [SampleModel.Of(EventList<AppSyncBatchResult>.Serializer)],
            Handler = "AppSyncResolverHandler, AppSyncBatchResolverHandler",
            Detected = [EventSource.AppSync, EventSource.AppSyncBatch],
            Reference = "https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html",
            Fixture = "AppSync/Fixtures/resolver-cognito.json",
            Notes = "A resolver returns any JSON; one that batches, a list with a result for each request.",
        },
        new("appsync-authorizer", "AppSync authorizer")
        {
            Events = [SampleModel.Of(AppSyncAuthorizerRequest.Serializer)],
            Responses = [SampleModel.Of(AppSyncAuthorizerResponse.Serializer)],
            Handler = "AppSyncAuthorizerHandler",
            Detected = [EventSource.AppSyncAuthorizer],
            Reference = "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
            Fixture = "AppSync/Fixtures/authorizer.json",
        },
        new("appsync-events", "AppSync Events")
        {
            Events = [SampleModel.Of(AppSyncEventsRequest.Serializer)],
            Responses = [SampleModel.Of(AppSyncEventsResponse.Serializer)],
            Handler = "AppSyncEventsHandler",
            Detected = [EventSource.AppSyncEvents],
            Reference = "https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html",
            Fixture = "AppSyncEvents/Fixtures/publish.json",
        },
        new("appsync-identity", "AppSync identity")
        {
            Events = [SampleModel.Of(AppSyncIdentity.Serializer)],
            IsFragment = true,
            Reference = "https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html#aws-appsync-resolver-context-reference-identity",
            Fixture = "AppSync/Fixtures/identity-iam.json",
            Notes = "A part of the event, not a whole event.",
        },
        new("connect", "Amazon Connect")
        {
            Events = [SampleModel.Of(ConnectContactFlowRequest.Serializer)],
            Handler = "ConnectHandler",
            Detected = [EventSource.Connect],
            Reference = "https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html",
            Fixture = "Connect/Fixtures/contact-flow.json",
            Notes = "The function returns a flat object of texts, or any JSON.",
        },
        new("lex-v1", "Amazon Lex V1")
        {
            Events = [SampleModel.Of(LexRequest.Serializer)],
            Responses = [SampleModel.Of(LexResponse.Serializer)],
            Detected = [EventSource.LexV1],
            Reference = "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html",
            Fixture = "Lex/Fixtures/request.json",
        },
        new("lex-v2", "Amazon Lex V2")
        {
            Events = [SampleModel.Of(LexV2Request.Serializer)],
            Responses = [SampleModel.Of(LexV2Response.Serializer)],
            Handler = "LexV2Handler",
            Detected = [EventSource.LexV2],
            Reference = "https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html",
            Fixture = "LexV2/Fixtures/request.json",
        },
        new("bedrock-agent", "Amazon Bedrock agent")
        {
            Events = [SampleModel.Of(BedrockAgentRequest.Serializer)],
            Responses = [SampleModel.Of(BedrockAgentResponse.Serializer)],
            Handler = "BedrockAgentHandler",
            Detected = [EventSource.BedrockAgent],
            Reference = "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html",
            Fixture = "BedrockAgents/Fixtures/api-request.json",
        },
        new("alexa-skill", "Alexa custom skill")
        {
            Events = [SampleModel.Of(AlexaSkillRequest.Serializer)],
            Responses = [SampleModel.Of(AlexaSkillResponse.Serializer)],
            Handler = "AlexaSkillHandler",
            Detected = [EventSource.AlexaSkill],
            Reference = "https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html",
            Fixture = "Alexa/Fixtures/intent-request.json",
        },
        new("alexa-smart-home", "Alexa smart home skill")
        {
            Events = [SampleModel.Of(AlexaSmartHomeRequest.Serializer)],
            Responses = [SampleModel.Of(AlexaSmartHomeResponse.Serializer)],
            Detected = [EventSource.AlexaSmartHome],
            Reference = "https://developer.amazon.com/en-US/docs/alexa/device-apis/message-guide.html",
            Fixture = "Alexa/Fixtures/smart-home-directive.json",
        },
    ];

    /// <summary>A resolver that batches gets a list.</summary>
    private static bool IsArray(JsonElement root) => root.ValueKind == JsonValueKind.Array;
}
