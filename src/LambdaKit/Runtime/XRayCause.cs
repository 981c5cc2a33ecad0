using System.Buffers;
using LambdaKit.Events.Json;

namespace LambdaKit.Runtime;

/// <summary>Tells an exception as X-Ray's cause document, for the <c>Lambda-Runtime-Function-XRay-Error-Cause</c> header: one line of ASCII JSON within its limit.</summary>
internal static class XRayCause
{
    /// <summary>The largest document, in bytes: the service crops what is larger.</summary>
    public const int MaxBytes = 65_536;

    private const int MaxExceptions = 32;
    private const int MaxMessageBytes = 8_192;

    /// <summary>Writes the document into an empty writer.</summary>
    public static void Write(JsonWriter writer, Exception exception)
    {
        var nodes = ExceptionNode.ReadTree(exception);
        var frames = new List<StackFrameText>[Math.Min(nodes.Count, MaxExceptions)];
        var maxFrames = 0;
        for (var i = 0; i < frames.Length; i++)
        {
            frames[i] = StackFrameText.Parse(nodes[i].StackLines);
            maxFrames = Math.Max(maxFrames, frames[i].Count);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes);
        try
        {
            // Frames go first, from the outermost call inwards; then the ends of the messages, then the deepest causes.
            var text = new AsciiJson(buffer.AsSpan(0, MaxBytes));
            var maxMessage = MaxMessageBytes;
            var count = frames.Length;
            while (!TryCompose(ref text, nodes, frames, count, maxFrames, maxMessage))
            {
                if (maxFrames > 0)
                    maxFrames /= 2;
                else if (maxMessage > 256)
                    maxMessage /= 2;
                else
                    count /= 2;
            }
            writer.WriteRaw(text.Written);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool TryCompose(
        ref AsciiJson text, List<ExceptionNode> nodes, List<StackFrameText>[] frames, int count, int maxFrames, int maxMessage)
    {
        text.Clear();
        text.Raw("{\"working_directory\":"u8);
        text.String(JsonSize.Cut(WorkingDirectory(), MaxMessageBytes));
        text.Raw(",\"exceptions\":["u8);
        for (var i = 0; i < count; i++)
        {
            text.Raw(i == 0 ? "{\"message\":"u8 : ",{\"message\":"u8);
            text.String(JsonSize.Cut(nodes[i].Message, maxMessage));
            text.Raw(",\"type\":"u8);
            text.String(nodes[i].Type);
            text.Raw(",\"stack\":["u8);
            for (var j = 0; j < frames[i].Count && j < maxFrames; j++)
            {
                text.Raw(j == 0 ? "{\"label\":"u8 : ",{\"label\":"u8);
                text.String(frames[i][j].Label);
                if (frames[i][j].Path is { } path)
                {
                    text.Raw(",\"path\":"u8);
                    text.String(path);
                    text.Raw(",\"line\":"u8);
                    text.Number(frames[i][j].Line);
                }
                text.Raw("}"u8);
            }
            text.Raw("]}"u8);
        }
        text.Raw("],\"paths\":["u8);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < frames[i].Count && j < maxFrames; j++)
            {
                if (frames[i][j].Path is { } path && paths.Add(path))
                {
                    if (paths.Count > 1)
                        text.Raw(","u8);
                    text.String(path);
                }
            }
        }
        text.Raw("]}"u8);
        return !text.IsFull;
    }

    private static string WorkingDirectory()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception)
        {
            // It may have been deleted.
            return "";
        }
    }
}
