using System.Collections;
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

        if (value is IValidatable or IEnumerable)
            Validate(value, typeInfo.Options.PropertyNamingPolicy);
        return value;
    }

    private static void Validate(object value, JsonNamingPolicy? policy)
    {
        var errors = new ValidationErrors(policy);
        if (value is IValidatable validatable)
        {
            validatable.Validate(errors);
        }
        else if (value is IEnumerable<IValidatable?> items)
        {
            var index = 0;
            foreach (var item in items)
            {
                item?.Validate(errors.In("", index));
                index++;
            }
        }

        if (errors.Count > 0)
            throw new HttpProblemException(400, "The body is not valid.", errors);
    }
}
