using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Envelopes;

/// <summary>Reads a type of the user by System.Text.Json.</summary>
internal sealed class JsonTypeReader<TEvent>(JsonTypeInfo<TEvent> typeInfo) : EventReader<TEvent>
{
    private EnvelopeMarks? _marks;

    public override EnvelopeMarks Marks => _marks ??= new(Has("TopicArn") && Has("Message"), Has("detail-type") && Has("detail"));

    public override TEvent Read(ReadOnlySpan<byte> json) => UserTypeJson.Read(json, typeInfo) is { } value
        ? value
        : throw new EventFormatException(typeof(TEvent).Name, "$", 0, "expected an event but found null");

    private bool Has(string name)
    {
        foreach (var property in typeInfo.Properties)
        {
            if (property.Name == name)
                return true;
        }

        return false;
    }
}
