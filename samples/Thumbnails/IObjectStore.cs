namespace Thumbnails;

/// <summary>Buckets and what lies in them.</summary>
public interface IObjectStore
{
    /// <summary>The bytes of an object.</summary>
    /// <exception cref="FileNotFoundException">There is no such object, or no longer.</exception>
    ValueTask<byte[]> ReadAsync(string bucket, string key, CancellationToken deadline);

    /// <summary>Writes an object, or one in place of what is there.</summary>
    ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, string contentType, CancellationToken deadline);
}
