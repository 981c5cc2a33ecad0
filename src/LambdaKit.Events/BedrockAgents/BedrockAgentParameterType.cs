namespace LambdaKit.Events.BedrockAgents;

/// <summary>The type of a parameter.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct BedrockAgentParameterType(string Value)
{
    /// <summary>A text.</summary>
    public static BedrockAgentParameterType Text => new("string");

    /// <summary>A number.</summary>
    public static BedrockAgentParameterType Number => new("number");

    /// <summary>A whole number.</summary>
    public static BedrockAgentParameterType Integer => new("integer");

    /// <summary>True or false.</summary>
    public static BedrockAgentParameterType Boolean => new("boolean");

    /// <summary>A list.</summary>
    public static BedrockAgentParameterType Array => new("array");

    /// <summary>An object.</summary>
    public static BedrockAgentParameterType Object => new("object");
}
