using LambdaKit.Events;
using LambdaKit.Events.BedrockAgents;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers.BedrockAgents;

/// <summary>Makes one JSON object of what an agent passes on as a list of names, types and texts.</summary>
internal static class BedrockAgentParameters
{
    public static JsonValue ToJson(BedrockAgentRequest request)
    {
        using var writer = new JsonWriter();
        writer.WriteStartObject();
        Write(writer, request.Parameters);
        if (request.RequestBody is { } body)
        {
            foreach (var content in body.Content)
                Write(writer, content.Value?.Properties ?? []);
        }

        writer.WriteEndObject();
        return JsonValue.Parse(writer.WrittenSpan);
    }

    private static void Write(JsonWriter writer, IReadOnlyList<BedrockAgentParameter> parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is not { Name: { } name } parameter)
                continue;

            writer.WriteName(name);
            ToJson(parameter).WriteTo(writer);
        }
    }

    /// <summary>As the type says; as a text when the value is not of that type.</summary>
    private static JsonValue ToJson(BedrockAgentParameter parameter)
    {
        if (parameter.Type is not { } type || type == BedrockAgentParameterType.Text)
            return JsonValue.From(parameter.Value);
        if (type == BedrockAgentParameterType.Boolean && parameter.Boolean is { } flag)
            return JsonValue.From(flag);

        try
        {
            var json = JsonValue.Parse(parameter.Value ?? "null");
            var isOfType = json.Kind switch
            {
                JsonKind.Number => type == BedrockAgentParameterType.Number || type == BedrockAgentParameterType.Integer,
                JsonKind.Array => type == BedrockAgentParameterType.Array,
                JsonKind.Object => type == BedrockAgentParameterType.Object,
                JsonKind.Null => parameter.Value is null,
                _ => false,
            };
            return isOfType ? json : JsonValue.From(parameter.Value);
        }
        catch (EventFormatException)
        {
            return JsonValue.From(parameter.Value);
        }
    }
}
