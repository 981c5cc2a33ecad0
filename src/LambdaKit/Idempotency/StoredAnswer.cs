using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace LambdaKit.Idempotency;

/// <summary>An answer as the text that a record holds, and back again, byte for byte. JSON stays as it is, so that others can read it.</summary>
internal static class StoredAnswer
{
    // No JSON begins with these.
    private const string Prefix = "lambdakit:";
    private const string Bytes = "lambdakit:base64:";
    private const string Compressed = "lambdakit:gzip:";

    /// <summary>Stands for an answer that was too large.</summary>
    public const string Lost = "lambdakit:lost";

    /// <summary>Stands for the answer of what has none; what Powertools writes and reads for it.</summary>
    public const string None = "null";

    /// <param name="answer">What was answered.</param>
    /// <param name="compressAbove">From how many bytes on it is compressed; null for never.</param>
    public static string Encode(ReadOnlySpan<byte> answer, int? compressAbove)
    {
        if (compressAbove is { } limit && answer.Length > limit)
            return Compress(answer);

        var isText = !answer.IsEmpty && answer[0] != Prefix[0] && Utf8.IsValid(answer);
        return isText ? Encoding.UTF8.GetString(answer) : Bytes + Convert.ToBase64String(answer);
    }

    public static string Compress(ReadOnlySpan<byte> answer)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(answer);
        return Compressed + Convert.ToBase64String(target.GetBuffer(), 0, (int)target.Length);
    }

    /// <exception cref="IdempotencyStoreException">It is neither text nor what this class has made.</exception>
    public static byte[] Decode(string data)
    {
        if (!data.StartsWith(Prefix, StringComparison.Ordinal))
            return Encoding.UTF8.GetBytes(data);

        try
        {
            if (data.StartsWith(Bytes, StringComparison.Ordinal))
                return Convert.FromBase64String(data[Bytes.Length..]);

            if (data.StartsWith(Compressed, StringComparison.Ordinal))
            {
                using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(data[Compressed.Length..])), CompressionMode.Decompress);
                using var target = new MemoryStream();
                gzip.CopyTo(target);
                return target.ToArray();
            }
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            throw Unreadable(exception);
        }

        throw Unreadable(null);
    }

    private static IdempotencyStoreException Unreadable(Exception? exception) =>
        new("The answer that an idempotency record holds cannot be read: it was changed, or a newer version of this library wrote it.", exception);
}
