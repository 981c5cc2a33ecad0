using LambdaKit.Events;
using LambdaKit.Events.Cognito;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers.Cognito;

/// <summary>What the handlers of all triggers share: is it the right trigger, and how an answer goes into what the user pool sent.</summary>
internal static class CognitoTrigger
{
    /// <exception cref="LambdaConfigurationException">It is another trigger, or no event of a user pool.</exception>
    public static void Check<TEvent>(LambdaHandler handler, string trigger, CognitoTriggerSource? source, EventSerializer<TEvent> serializer, TEvent value)
    {
        var name = source?.Value;
        if (name is null)
            throw WrongSource.Error(handler, $"the trigger {trigger} of a Cognito user pool", serializer, value);

        if (name.Length > trigger.Length && name[trigger.Length] == '_' && name.StartsWith(trigger, StringComparison.Ordinal))
            return;

        throw new LambdaConfigurationException(
            $"'{handler.GetType().Name}' handles the trigger {trigger} of a Cognito user pool, but it was called for '{name}'. Set the function for {trigger} alone, " +
            "or derive the class from the base of the other trigger.");
    }

    /// <summary>The answer with all that it doesn't set itself as it was.</summary>
    public static TResponse Merge<TResponse>(EventSerializer<TResponse> serializer, TResponse? before, TResponse answer)
        where TResponse : class
    {
        if (before is null)
            return answer;

        using var writer = new JsonWriter();
        serializer.Write(writer, before);
        var was = JsonValue.Parse(writer.WrittenSpan).GetMembers();
        if (was.Count == 0)
            return answer;

        writer.Clear();
        serializer.Write(writer, answer);
        var now = JsonValue.Parse(writer.WrittenSpan);
        writer.Clear();
        writer.WriteStartObject();
        for (var i = 0; i < was.Count; i++)
        {
            if (!now.TryGetProperty(was[i].Key, out _))
                WriteMember(writer, was[i]);
        }

        var members = now.GetMembers();
        for (var i = 0; i < members.Count; i++)
            WriteMember(writer, members[i]);

        writer.WriteEndObject();
        return serializer.Read(writer.WrittenSpan);
    }

    private static void WriteMember(JsonWriter writer, KeyValuePair<string, JsonValue> member)
    {
        writer.WriteName(member.Key);
        member.Value.WriteTo(writer);
    }
}
