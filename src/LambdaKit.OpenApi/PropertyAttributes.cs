using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.OpenApi;

/// <summary>What the attributes of a property, or of the constructor's parameter that it comes from, say about its values.</summary>
internal sealed class PropertyAttributes
{
    private readonly List<object> _attributes = [];

    private PropertyAttributes()
    {
    }

    public bool IsRequired => _attributes.Exists(attribute => attribute is RequiredAttribute);

    public static PropertyAttributes Of(JsonPropertyInfo property)
    {
        var attributes = new PropertyAttributes();
        attributes.Add(property.AssociatedParameter?.AttributeProvider);
        attributes.Add(property.AttributeProvider);
        return attributes;
    }

    /// <summary>Adds what values have to be like.</summary>
    public void Apply(JsonObject schema)
    {
        foreach (var attribute in _attributes)
        {
            switch (attribute)
            {
                case RangeAttribute range:
                    SetBound(schema, range.MinimumIsExclusive ? "exclusiveMinimum" : "minimum", range.Minimum);
                    SetBound(schema, range.MaximumIsExclusive ? "exclusiveMaximum" : "maximum", range.Maximum);
                    break;
                case StringLengthAttribute length:
                    SetLengths(schema, length.MinimumLength, length.MaximumLength);
                    break;
                case LengthAttribute length:
                    SetLengths(schema, length.MinimumLength, length.MaximumLength);
                    break;
                case MinLengthAttribute length:
                    SetLengths(schema, length.Length, null);
                    break;
                case MaxLengthAttribute length:
                    SetLengths(schema, 0, length.Length);
                    break;
                case RegularExpressionAttribute expression:
                    schema["pattern"] = expression.Pattern;
                    break;
                case EmailAddressAttribute:
                    schema["format"] = "email";
                    break;
                case UrlAttribute:
                    schema["format"] = "uri";
                    break;
                case Base64StringAttribute:
                    schema["contentEncoding"] = "base64";
                    break;
                case RequiredAttribute { AllowEmptyStrings: false } when LengthOf(schema) == "Length" && !schema.ContainsKey("minLength"):
                    schema["minLength"] = 1;
                    break;
            }
        }
    }

    /// <summary>Adds what people have to know.</summary>
    public void Describe(JsonObject schema)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute is DescriptionAttribute { Description.Length: > 0 } description)
                schema["description"] = description.Description;
            else if (attribute is ObsoleteAttribute)
                schema["deprecated"] = true;
        }
    }

    private void Add(ICustomAttributeProvider? provider)
    {
        if (provider is not null)
            _attributes.AddRange(provider.GetCustomAttributes(inherit: true));
    }

    private static void SetBound(JsonObject schema, string keyword, object? bound)
    {
        if (bound is int whole)
            schema[keyword] = whole;
        else if (bound is double number && double.IsFinite(number) && Math.Abs(number) < double.MaxValue)
            schema[keyword] = number;
        else if (bound is string text && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed))
            schema[keyword] = parsed;
    }

    private static void SetLengths(JsonObject schema, int minimum, int? maximum)
    {
        if (LengthOf(schema) is not { } what)
            return;
        if (minimum > 0)
            schema["min" + what] = minimum;
        if (maximum is >= 0 and < int.MaxValue)
            schema["max" + what] = maximum;
    }

    /// <summary>What a length counts; null when there is nothing to count.</summary>
    private static string? LengthOf(JsonObject schema)
    {
        var type = schema["type"] is JsonArray types ? types[0] : schema["type"];
        return type?.GetValue<string>() switch
        {
            "string" => "Length",
            "array" => "Items",
            "object" => "Properties",
            _ => null,
        };
    }
}
