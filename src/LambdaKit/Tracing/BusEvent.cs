using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Tracing;

/// <summary>Finds the trace of an event of EventBridge, whatever its detail: in the detail, where senders put it, or in the envelope.</summary>
internal static class BusEvent
{
    /// <summary>Reads what is there of the trace; false for what is no event of a bus.</summary>
    public static bool TryRead(ReadOnlySpan<byte> payload, out TraceHeaders headers)
    {
        headers = default;
        bool hasType = false, hasSource = false;
        string? xray = null;
        var detail = default(TraceHeaders);
        try
        {
            var reader = new JsonReader(payload);
            if (payload.IsEmpty || reader.PeekKind() != JsonKind.Object)
                return false;

            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                hasType |= name.SequenceEqual("detail-type"u8);
                hasSource |= name.SequenceEqual("source"u8);
                if (name.SequenceEqual("detail"u8))
                    detail = SentMessage.InJson(reader.ReadRaw());
                else if (name.SequenceEqual("trace-header"u8) && reader.PeekKind() == JsonKind.String)
                    xray = reader.ReadString();
                else
                    reader.Skip();
            }
        }
        catch (EventFormatException)
        {
            return false;
        }

        headers = detail with { XRay = detail.XRay ?? xray };
        return hasType && hasSource;
    }
}
