using LambdaKit.Events.Detection;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Users, bots and agents that talk to an application.</summary>
internal static class UserSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("cognito-pre-sign-up", "Cognito pre sign-up")
        {
            Detected = [EventSource.CognitoPreSignUp],
        },
        new("cognito-post-confirmation", "Cognito post confirmation")
        {
            Detected = [EventSource.CognitoPostConfirmation],
        },
        new("cognito-pre-authentication", "Cognito pre authentication")
        {
            Detected = [EventSource.CognitoPreAuthentication],
        },
        new("cognito-post-authentication", "Cognito post authentication")
        {
            Detected = [EventSource.CognitoPostAuthentication],
        },
        new("cognito-define-auth-challenge", "Cognito define auth challenge")
        {
            Detected = [EventSource.CognitoDefineAuthChallenge],
        },
        new("cognito-create-auth-challenge", "Cognito create auth challenge")
        {
            Detected = [EventSource.CognitoCreateAuthChallenge],
        },
        new("cognito-verify-auth-challenge", "Cognito verify auth challenge response")
        {
            Detected = [EventSource.CognitoVerifyAuthChallenge],
        },
        new("cognito-pre-token-generation", "Cognito pre token generation")
        {
            Detected =
            [
                EventSource.CognitoPreTokenGeneration, EventSource.CognitoPreTokenGenerationV2,
                EventSource.CognitoPreTokenGenerationV3,
            ],
        },
        new("cognito-user-migration", "Cognito user migration")
        {
            Detected = [EventSource.CognitoUserMigration],
        },
        new("cognito-custom-message", "Cognito custom message")
        {
            Detected = [EventSource.CognitoCustomMessage],
        },
        new("cognito-custom-email-sender", "Cognito custom e-mail sender")
        {
            Detected = [EventSource.CognitoCustomEmailSender],
        },
        new("cognito-custom-sms-sender", "Cognito custom SMS sender")
        {
            Detected = [EventSource.CognitoCustomSmsSender],
        },
        new("cognito-inbound-federation", "Cognito inbound federation")
        {
            Detected = [EventSource.CognitoInboundFederation],
        },
        new("cognito-sync", "Cognito Sync")
        {
            Detected = [EventSource.CognitoSync],
        },
        new("appsync", "AppSync resolver")
        {
            Detected = [EventSource.AppSync, EventSource.AppSyncBatch],
        },
        new("appsync-authorizer", "AppSync authorizer")
        {
            Detected = [EventSource.AppSyncAuthorizer],
        },
        new("appsync-events", "AppSync Events")
        {
            Detected = [EventSource.AppSyncEvents],
        },
        new("appsync-identity", "AppSync identity")
        {
            IsFragment = true,
            Notes = "A part of the event, not a whole event.",
        },
        new("connect", "Amazon Connect")
        {
            Detected = [EventSource.Connect],
        },
        new("lex-v1", "Amazon Lex V1")
        {
            Detected = [EventSource.LexV1],
        },
        new("lex-v2", "Amazon Lex V2")
        {
            Detected = [EventSource.LexV2],
        },
        new("bedrock-agent", "Amazon Bedrock agent")
        {
            Detected = [EventSource.BedrockAgent],
        },
        new("alexa-skill", "Alexa custom skill")
        {
            Detected = [EventSource.AlexaSkill],
        },
        new("alexa-smart-home", "Alexa smart home skill")
        {
            Detected = [EventSource.AlexaSmartHome],
        },
    ];
}
