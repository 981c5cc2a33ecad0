using LambdaKit.Handlers.BedrockAgents;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A tool of an agent.</summary>
internal sealed class BedrockAgentFunction : BedrockAgentHandler
{
    protected override void Map(BedrockAgentRoutes routes) => routes
        .Function("find_order", OrderJson.Default.Order, (parameters, request, context, deadline) => new($"Order {parameters.Id} was sent."));
}
