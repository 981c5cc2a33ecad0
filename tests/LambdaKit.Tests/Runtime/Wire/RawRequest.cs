using System.Globalization;
using System.Text;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>One request as it came over the wire.</summary>
internal sealed class RawRequest
{
    private RawRequest(byte[] bytes, string[] headerLines, byte[] body, string[] trailerLines)
    {
        Bytes = bytes;
        var start = headerLines[0].Split(' ');
        Assert.Equal(3, start.Length);
        Assert.Equal("HTTP/1.1", start[2]);
        (Method, Path) = (start[0], start[1]);
        Headers = Parse(headerLines.AsSpan(1));
        Trailers = Parse(trailerLines);
        Body = body;
    }

    public string Method { get; }

    public string Path { get; }

    public Dictionary<string, string> Headers { get; }

    public Dictionary<string, string> Trailers { get; }

    public byte[] Body { get; }

    public string BodyText => Encoding.UTF8.GetString(Body);

    /// <summary>The whole request.</summary>
    public byte[] Bytes { get; }

    /// <summary>The whole request, a character for each byte.</summary>
    public string Text => Encoding.Latin1.GetString(Bytes);

    public bool IsNext => Method == "GET" && Path.EndsWith("/2018-06-01/runtime/invocation/next", StringComparison.Ordinal);

    /// <summary>The request at the start of the bytes; null when it is not whole yet.</summary>
    public static RawRequest? TryRead(ReadOnlySpan<byte> bytes)
    {
        var headerLength = bytes.IndexOf("\r\n\r\n"u8);
        if (headerLength < 0)
            return null;
        var lines = Encoding.Latin1.GetString(bytes[..headerLength]).Split("\r\n");
        var bodyStart = headerLength + 4;
        if (Array.Exists(lines, line => line.Equals("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)))
            return TryReadChunked(bytes, lines, bodyStart);

        var lengths = Array.FindAll(lines, line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        var length = lengths.Length == 0 ? 0 : int.Parse(Assert.Single(lengths).AsSpan(16), CultureInfo.InvariantCulture);
        return bytes.Length < bodyStart + length ? null : new RawRequest(bytes[..(bodyStart + length)].ToArray(), lines, bytes.Slice(bodyStart, length).ToArray(), []);
    }

    private static RawRequest? TryReadChunked(ReadOnlySpan<byte> bytes, string[] lines, int bodyStart)
    {
        var body = new List<byte>();
        var position = bodyStart;
        while (true)
        {
            var lineLength = bytes[position..].IndexOf("\r\n"u8);
            if (lineLength < 0)
                return null;
            var size = int.Parse(Encoding.Latin1.GetString(bytes.Slice(position, lineLength)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            position += lineLength + 2;
            if (size == 0)
                break;
            if (bytes.Length < position + size + 2)
                return null;
            body.AddRange(bytes.Slice(position, size));
            Assert.True(bytes.Slice(position + size, 2).SequenceEqual("\r\n"u8));
            position += size + 2;
        }

        var trailers = new List<string>();
        while (true)
        {
            var lineLength = bytes[position..].IndexOf("\r\n"u8);
            if (lineLength < 0)
                return null;
            var line = Encoding.Latin1.GetString(bytes.Slice(position, lineLength));
            position += lineLength + 2;
            if (line.Length == 0)
                return new RawRequest(bytes[..position].ToArray(), lines, [.. body], [.. trailers]);
            trailers.Add(line);
        }
    }

    private static Dictionary<string, string> Parse(ReadOnlySpan<string> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            Assert.True(colon > 0, $"No header: {line}");
            headers.Add(line[..colon], line[(colon + 2)..]);
        }
        return headers;
    }
}
