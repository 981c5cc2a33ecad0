using System.Security.Cryptography;
using System.Text;

namespace LambdaKit.Idempotency;

/// <summary>Keeps records as files of a folder: for functions that run locally, several processes at once. What a killed process leaves behind is whole.</summary>
/// <remarks>A process changes a record while it holds the folder's lock file open, which the system closes when the process ends.</remarks>
public sealed class FileIdempotencyStore : IIdempotencyStore
{
    private static readonly TimeSpan LockInterval = TimeSpan.FromMilliseconds(5);

    private readonly string _folder;
    private readonly TimeProvider _clock;

    /// <summary>A store in a folder, which is made when there is none.</summary>
    /// <param name="folder">Such as <c>obj/idempotency</c>; all processes that share records name the same.</param>
    public FileIdempotencyStore(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _folder = Path.GetFullPath(folder);
        _clock = TimeProvider.System; // Other processes don't wait by a test's clock.
    }

    /// <inheritdoc/>
    public async ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var held = await LockAsync(cancellationToken).ConfigureAwait(false);
        if (Read(record.Key) is { } old && !old.IsOver(now))
            return old;

        Write(record);
        return null;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var held = await LockAsync(cancellationToken).ConfigureAwait(false);
        if (Read(record.Key) is not { } old || old.Owner != record.Owner)
            return false;

        Write(record);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var held = await LockAsync(cancellationToken).ConfigureAwait(false);
        if (Read(key) is not { } old || old.Owner != owner)
            return false;

        File.Delete(PathOf(key));
        return true;
    }

    private async ValueTask<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, "lock");
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(LockInterval, _clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private IdempotencyRecord? Read(string key)
    {
        var path = PathOf(key);
        return File.Exists(path) ? IdempotencyRecordLayout.Default.FromJson(key, File.ReadAllText(path)) : null;
    }

    private void Write(IdempotencyRecord record)
    {
        var path = PathOf(record.Key);
        var whole = path + ".new";
        File.WriteAllText(whole, IdempotencyRecordLayout.Default.ToJson(record));
        File.Move(whole, path, overwrite: true);
    }

    /// <summary>Keys may hold what file names can't.</summary>
    private string PathOf(string key) => Path.Combine(_folder, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + ".json");
}
