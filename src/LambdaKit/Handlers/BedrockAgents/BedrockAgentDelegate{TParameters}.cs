using LambdaKit.Events.BedrockAgents;

namespace LambdaKit.Handlers.BedrockAgents;

/// <summary>Does what an agent asks for.</summary>
/// <param name="parameters">The parameters, as one value; for an operation of an API, with the properties of its body.</param>
/// <param name="request">What is asked: the agent, the session.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <returns>What the agent gets to read: any text for a function, JSON for an operation of an API.</returns>
/// <typeparam name="TParameters">What the parameters are read as.</typeparam>
public delegate ValueTask<string> BedrockAgentDelegate<in TParameters>(TParameters parameters, BedrockAgentRequest request, LambdaContext context, CancellationToken deadline);
