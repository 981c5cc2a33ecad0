using LambdaKit.Events.Json;

namespace LambdaKit.Events.Envelopes;

/// <summary>By which names a JSON object shows what it is.</summary>
internal readonly record struct EnvelopeMarks(bool IsNotification, bool IsBusEvent)
{
    /// <summary>The shortest that an envelope can be: one of SNS, all of whose values are empty texts.</summary>
    private const int MinLength = 38;

    /// <summary>Whether a text has a name that all envelopes of a kind have: what is none mostly has not, which is found out much faster than by reading it.</summary>
    public static bool MayBeEnvelope(ReadOnlySpan<byte> json) =>
        json.Length >= MinLength && (json.IndexOf("\"TopicArn\""u8) >= 0 || json.IndexOf("\"detail-type\""u8) >= 0);

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
