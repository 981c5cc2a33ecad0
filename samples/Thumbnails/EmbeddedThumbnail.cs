using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.IO;

namespace Thumbnails;

/// <summary>The small picture that cameras put into a photo, found by MetadataExtractor.</summary>
/// <remarks>It costs no decoding. A library that scales pictures could stand here instead; those need native parts for the function's processor.</remarks>
public static class EmbeddedThumbnail
{
    private static ReadOnlySpan<byte> Preamble => "Exif\0\0"u8;

    /// <summary>The thumbnail, a JPEG; null when the photo has none.</summary>
    /// <exception cref="ImageProcessingException">It is no photo.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    public static ReadOnlyMemory<byte>? Find(byte[] photo)
    {
        using var stream = new MemoryStream(photo);
        foreach (var segment in JpegSegmentReader.ReadSegments(new SequentialStreamReader(stream), [JpegSegmentType.App1]))
        {
            if (segment.Bytes.AsSpan().StartsWith(Preamble) && Find(segment.Bytes, Preamble.Length) is { } thumbnail)
                return thumbnail;
        }

        return null;
    }

    private static ReadOnlyMemory<byte>? Find(byte[] segment, int start)
    {
        var directory = new ExifReader().Extract(new ByteArrayReader(segment, start)).OfType<ExifThumbnailDirectory>().FirstOrDefault();
        if (directory is null
            || !directory.TryGetInt32(ExifThumbnailDirectory.TagThumbnailOffset, out var offset)
            || !directory.TryGetInt32(ExifThumbnailDirectory.TagThumbnailLength, out var length))
        {
            return null;
        }

        return offset > 0 && length > 0 && offset <= segment.Length - start - length ? segment.AsMemory(start + offset, length) : null;
    }
}
