using LambdaKit.Events.Json;

namespace LambdaKit.Http;

/// <summary>What is wrong with which part of a request, in order. It is sent to the client.</summary>
public sealed class ValidationErrors
{
    private readonly List<KeyValuePair<string, string>> _errors = [];

    /// <summary>How many errors there are.</summary>
    public int Count => _errors.Count;

    /// <summary>Adds an error.</summary>
    /// <param name="name">The part as the client knows it, such as <c>quantity</c> or <c>address.city</c>.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <returns>The same errors.</returns>
    public ValidationErrors Add(string name, string message)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(message);
        _errors.Add(new(name, message));
        return this;
    }

    /// <summary>Adds an error if something is not as it has to be.</summary>
    /// <param name="isRight">Whether it is.</param>
    /// <param name="name">The part as the client knows it.</param>
    /// <param name="message">What it has to be.</param>
    /// <returns>The same errors.</returns>
    public ValidationErrors Require(bool isRight, string name, string message) => isRight ? this : Add(name, message);

    /// <summary>An object with a list for each name.</summary>
    internal void WriteTo(JsonWriter writer)
    {
        writer.WriteStartObject();
        for (var i = 0; i < _errors.Count; i++)
        {
            if (HasBefore(i))
                continue;

            writer.WriteName(_errors[i].Key);
            writer.WriteStartArray();
            for (var j = i; j < _errors.Count; j++)
            {
                if (_errors[j].Key == _errors[i].Key)
                    writer.WriteString(_errors[j].Value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private bool HasBefore(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (_errors[i].Key == _errors[index].Key)
                return true;
        }

        return false;
    }
}
