using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Http;

/// <summary>Bodies of JSON that clients send.</summary>
internal static class JsonBody
{
    /// <exception cref="HttpProblemException">It is no such JSON, or not valid.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo)
    {
        if (json is [0xEF, 0xBB, 0xBF, ..])
            json = json[3..];
        if (json.IsEmpty)
            throw new HttpProblemException(400, "The request has no body; send one of JSON.");

        T? value;
        try
        {
            value = JsonSerializer.Deserialize(json, typeInfo);
        }
        catch (JsonException exception)
        {
            var place = exception.Path is null or "$" ? "" : $", at '{exception.Path}'";
            throw new HttpProblemException(400, $"The body is not the JSON that it has to be{place}.");
        }

        if (value is null)
            throw new HttpProblemException(400, "The body is null, and has to be a value.");

        if (value is IValidatable validatable)
            Validate(validatable);
        return value;
    }

    private static void Validate(IValidatable validatable)
    {
        var errors = new ValidationErrors();
        validatable.Validate(errors);
        if (errors.Count > 0)
            throw new HttpProblemException(400, "The body is not valid.", errors);
    }
}
