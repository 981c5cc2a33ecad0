using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.OpenApi;

/// <summary>A body.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="BodyType">What its JSON is; null when it is none.</param>
internal sealed record DescribedContent(string ContentType, JsonTypeInfo? BodyType)
{
    public const string Json = "application/json";

    public static DescribedContent Problem { get; } = new("application/problem+json", null);
}
