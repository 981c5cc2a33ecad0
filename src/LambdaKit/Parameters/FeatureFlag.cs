using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Parameters;

/// <summary>A feature flag as AppConfig has it.</summary>
public sealed class FeatureFlag
{
    private readonly byte[] _json;

    private FeatureFlag(string name, bool isEnabled, string? variant, byte[] json)
    {
        Name = name;
        IsEnabled = isEnabled;
        Variant = variant;
        _json = json;
    }

    /// <summary>Its key.</summary>
    public string Name { get; }

    /// <summary>Whether it is on.</summary>
    public bool IsEnabled { get; }

    /// <summary>Which variant of it is meant; null for a flag without variants.</summary>
    public string? Variant { get; }

    /// <summary>An attribute that is a text; null when it is missing or something else. A flag that is off has no attributes.</summary>
    public string? GetText(string attribute)
    {
        var value = ValueOf(attribute, JsonKind.String, out var isThere);
        return isThere ? value.ReadString() : null;
    }

    /// <summary>An attribute that is a number; null when it is missing or something else.</summary>
    public double? GetNumber(string attribute)
    {
        var value = ValueOf(attribute, JsonKind.Number, out var isThere);
        return isThere ? value.ReadDouble() : null;
    }

    /// <summary>An attribute that is true or false; null when it is missing or something else.</summary>
    public bool? GetBoolean(string attribute)
    {
        var value = ValueOf(attribute, JsonKind.Boolean, out var isThere);
        return isThere ? value.ReadBoolean() : null;
    }

    /// <summary>The flag with all its attributes as an object of the author's own: lists, for instance.</summary>
    /// <exception cref="ParameterException">It is no such JSON.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        try
        {
            if (JsonSerializer.Deserialize(_json, type) is { } value)
                return value;
        }
        catch (JsonException)
        {
            // Its message may hold parts of the value.
        }

        throw new ParameterException(Name, $"The flag '{Name}' is not JSON of the type '{typeof(T).Name}'. Mend its attributes or the type.");
    }

    /// <summary>Reads one; anything but an object is a flag that is off.</summary>
    internal static FeatureFlag Read(string name, ReadOnlySpan<byte> json)
    {
        var isEnabled = false;
        string? variant = null;
        var reader = new JsonReader(json);
        if (reader.PeekKind() != JsonKind.Object)
            return new(name, isEnabled: false, variant: null, "{}"u8.ToArray());

        reader.ReadStartObject();
        while (reader.ReadName(out var member))
        {
            if (member.SequenceEqual("enabled"u8) && reader.PeekKind() == JsonKind.Boolean)
                isEnabled = reader.ReadBoolean();
            else if (member.SequenceEqual("_variant"u8) && reader.PeekKind() == JsonKind.String)
                variant = reader.ReadString();
            else
                reader.Skip();
        }

        return new(name, isEnabled, variant, json.ToArray());
    }

    /// <summary>A reader in front of an attribute's value.</summary>
    private JsonReader ValueOf(string attribute, JsonKind kind, out bool isThere)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        var key = Encoding.UTF8.GetBytes(attribute);
        var reader = new JsonReader(_json);
        reader.ReadStartObject();
        while (reader.ReadName(out var member))
        {
            if (member.SequenceEqual(key))
            {
                isThere = reader.PeekKind() == kind;
                return reader;
            }

            reader.Skip();
        }

        isThere = false;
        return reader;
    }
}
