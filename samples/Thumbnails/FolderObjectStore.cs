namespace Thumbnails;

/// <summary>A folder with a folder for each bucket, so that the function runs without AWS.</summary>
public sealed class FolderObjectStore(string root) : IObjectStore
{
    public async ValueTask<byte[]> ReadAsync(string bucket, string key, CancellationToken deadline)
    {
        var file = FileOf(bucket, key);
        return File.Exists(file) ? await File.ReadAllBytesAsync(file, deadline) : throw new FileNotFoundException("The object is not in the bucket.");
    }

    public async ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, string contentType, CancellationToken deadline)
    {
        var file = FileOf(bucket, key);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a key has its bucket above it
        await File.WriteAllBytesAsync(file, content, deadline);
    }

    private string FileOf(string bucket, string key)
    {
        var folder = Path.GetFullPath(Path.Combine(root, bucket)) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Combine(folder, key));
        return file.StartsWith(folder, StringComparison.Ordinal) ? file : throw new ArgumentException("The key leads out of its bucket.", nameof(key));
    }
}
