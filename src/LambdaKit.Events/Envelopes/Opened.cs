using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;

namespace LambdaKit.Events.Envelopes;

/// <summary>A JSON text without its envelopes, and these.</summary>
internal sealed class Opened(IReadOnlyList<Envelope> envelopes, ReadOnlyMemory<byte> json)
{
    public IReadOnlyList<Envelope> Envelopes { get; } = envelopes;

    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <summary>Opens all envelopes.</summary>
    public static Opened From(ReadOnlyMemory<byte> json, EnvelopeMarks wanted)
    {
        var envelopes = OpenAll(ref json, wanted);
        return new(envelopes ?? (IReadOnlyList<Envelope>)[], json);
    }

    /// <summary>Opens all envelopes in front of what a reader wants.</summary>
    /// <returns>The envelopes; null for none.</returns>
    public static IReadOnlyList<Envelope>? Open<TEvent>(ref ReadOnlyMemory<byte> json, EventReader<TEvent> reader) => OpenAll(ref json, reader.Marks);

    /// <summary>Opens envelopes until there is none; each makes the text shorter, so it ends.</summary>
    private static List<Envelope>? OpenAll(ref ReadOnlyMemory<byte> json, EnvelopeMarks wanted)
    {
        List<Envelope>? envelopes = null;
        while (Open(ref json, wanted) is { } envelope)
            (envelopes ??= []).Add(envelope);

        return envelopes;
    }

    private static Envelope? Open(ref ReadOnlyMemory<byte> json, EnvelopeMarks wanted)
    {
        try
        {
            var marks = EnvelopeMarks.Of(json.Span);
            if (marks.IsNotification && !wanted.IsNotification)
            {
                var notification = SnsNotification.Parse(json.Span);
                json = notification.GetMessageUtf8();
                return new(notification);
            }

            if (marks.IsBusEvent && !wanted.IsBusEvent)
            {
                var busEvent = EventBridgeEvent.Parse(json.Span);
                json = busEvent.Detail.Utf8;
                return new(busEvent);
            }
        }
        catch (EventFormatException)
        {
            // No envelope then: whoever asks for the event is told what is wrong.
        }

        return null;
    }
}
