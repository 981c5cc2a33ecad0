using LambdaKit.Events.Iam;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iot;

/// <summary>A policy of AWS IoT Core: as JSON a document, or a text that holds one. It is written as it came.</summary>
public sealed class IotPolicy : IJsonReadable<IotPolicy>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"Version\":\"2012-10-17\"}";

    private IotPolicy(JsonValue json) => Json = json;

    /// <summary>As it stands in the answer: an object, or a string.</summary>
    public JsonValue Json { get; }

    /// <summary>A document, written as an object.</summary>
    public static implicit operator IotPolicy(IamPolicyDocument document) => FromDocument(document);

    /// <summary>A document, written as an object.</summary>
    public static IotPolicy FromDocument(IamPolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(JsonValue.Parse(document.ToUtf8Json()));
    }

    /// <summary>A document that is JSON already, written as a text.</summary>
    public static IotPolicy FromText(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(JsonValue.From(json));
    }

    /// <inheritdoc/>
    public static IotPolicy ReadFrom(ref JsonReader reader) => new(JsonValue.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => Json.WriteTo(writer);

    /// <summary>The document, read anew at each call; null when it is not of a policy's shape.</summary>
    public IamPolicyDocument? ReadDocument()
    {
        try
        {
            return Json.GetString() is { } text ? IamPolicyDocument.Parse(text) : IamPolicyDocument.Parse(Json.Utf8.Span);
        }
        catch (EventFormatException)
        {
            return null;
        }
    }
}
