using System.IO.Compression;

namespace LambdaKit.Http;

/// <summary>Which answers are compressed: text of some size, for clients that say so by <c>Accept-Encoding</c>. Immutable.</summary>
/// <remarks>
/// Streams are compressed whatever their size, and a flush brings what was written to the client. Compressed answers that are not streamed go to the source as base64. A REST API has to be told to take it: <c>binaryMediaTypes: ["*/*"]</c>. Don't compress answers that hold
/// both a secret and what a client sent (BREACH).
/// </remarks>
public sealed class HttpCompression
{
    /// <summary>The smallest body that is compressed, in bytes; 1,024 by default.</summary>
    public int MinBytes { get; init; } = 1024;

    /// <summary>How hard to try; fast by default, since a Lambda function pays for time.</summary>
    public CompressionLevel Level { get; init; } = CompressionLevel.Fastest;

    internal HttpResult Apply(HttpCall call, HttpResult result)
    {
        if (result.Writer is null && (result.Body.Length < MinBytes || !result.IsText)
            || result.ContentType is not { } contentType
            || !MediaType.IsText(contentType)
            || result.Find("content-encoding") is not null
            || result.Find("cache-control") is { } caching && caching.Contains("no-transform", StringComparison.OrdinalIgnoreCase))
        {
            return result;
        }

        result = result.With(new("vary", "Accept-Encoding"));
        var accept = call.Header("accept-encoding");
        var brotli = QualityList.OfEncoding(accept, "br");
        var gzip = QualityList.OfEncoding(accept, "gzip");
        if (brotli <= 0 && gzip <= 0)
            return result;

        var encoding = brotli >= gzip ? "br" : "gzip";
        if (result.Writer is { } write)
            return result.WithEncoded((body, deadline) => CompressAsync(write, body, encoding, deadline), encoding);

        var compressed = Compress(result.Body.Span, encoding);
        return compressed.Length < result.Body.Length ? result.WithEncoded(compressed, encoding) : result;
    }

    private byte[] Compress(ReadOnlySpan<byte> body, string encoding)
    {
        using var compressed = new MemoryStream(body.Length / 2);
        using (var stream = Compressing(compressed, encoding))
            stream.Write(body);
        return compressed.ToArray();
    }

    private async ValueTask CompressAsync(Func<Stream, CancellationToken, ValueTask> write, Stream body, string encoding, CancellationToken deadline)
    {
        var stream = Compressing(body, encoding);
        await write(stream, deadline).ConfigureAwait(false);
        await stream.DisposeAsync().ConfigureAwait(false); // Not after a failure: its last bytes would be the first of an answer that has not begun.
    }

    private Stream Compressing(Stream body, string encoding) => encoding == "br" ? new BrotliStream(body, Level, leaveOpen: true) : new GZipStream(body, Level, leaveOpen: true);
}
