using LambdaKit.Events.BedrockAgents;

namespace LambdaKit.Handlers.BedrockAgents;

/// <summary>Does what an agent asks for, without looking at parameters, or reading them itself.</summary>
/// <param name="request">What is asked.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <returns>What the agent gets to read: any text for a function, JSON for an operation of an API.</returns>
public delegate ValueTask<string> BedrockAgentDelegate(BedrockAgentRequest request, LambdaContext context, CancellationToken deadline);
