namespace LambdaKit.Events.BedrockAgents;

/// <summary>What has gone wrong in a function.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct BedrockAgentResponseState(string Value)
{
    /// <summary>The function has failed: the conversation ends with an error.</summary>
    public static BedrockAgentResponseState Failure => new("FAILURE");

    /// <summary>The agent is to ask its model again.</summary>
    public static BedrockAgentResponseState Reprompt => new("REPROMPT");
}
