using LambdaKit.Events.Alexa;

namespace LambdaKit.Handlers;

/// <summary>Answers one kind of request to a skill.</summary>
/// <param name="request">What the user wants, or what happened.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
public delegate ValueTask<AlexaSkillResponse> AlexaDelegate(AlexaSkillRequest request, LambdaContext context, CancellationToken deadline);
