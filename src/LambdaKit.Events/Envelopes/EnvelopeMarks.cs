using LambdaKit.Events.Json;

namespace LambdaKit.Events.Envelopes;

/// <summary>By which names a JSON object shows what it is.</summary>
internal readonly record struct EnvelopeMarks(bool IsNotification, bool IsBusEvent)
{
    /// <summary>The marks of an object: an envelope of SNS has <c>Type</c>, <c>TopicArn</c> and <c>Message</c>, one of EventBridge <c>detail-type</c>, <c>source</c> and <c>detail</c>.</summary>
    /// <exception cref="EventFormatException">It is not JSON.</exception>
    public static EnvelopeMarks Of(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
            return default;

        var reader = new JsonReader(json);
        if (reader.PeekKind() != JsonKind.Object)
            return default;

        bool hasType = false, hasTopic = false, hasMessage = false, hasDetailType = false, hasSource = false, hasDetail = false;
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            switch (name.Length)
            {
                case 4:
                    hasType |= name.SequenceEqual("Type"u8);
                    break;
                case 6:
                    hasSource |= name.SequenceEqual("source"u8);
                    hasDetail |= name.SequenceEqual("detail"u8);
                    break;
                case 7:
                    hasMessage |= name.SequenceEqual("Message"u8);
                    break;
                case 8:
                    hasTopic |= name.SequenceEqual("TopicArn"u8);
                    break;
                case 11:
                    hasDetailType |= name.SequenceEqual("detail-type"u8);
                    break;
            }

            reader.Skip();
        }

        return new(hasType && hasTopic && hasMessage, hasDetailType && hasSource && hasDetail);
    }
}
