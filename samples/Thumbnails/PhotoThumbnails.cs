using LambdaKit;
using LambdaKit.Batches;
using MetadataExtractor;
using Microsoft.Extensions.Logging;

namespace Thumbnails;

/// <summary>Puts a thumbnail beside each photo that is uploaded: of <c>2026/sunrise.jpg</c> as <c>thumbnails/2026/sunrise.jpg</c>.</summary>
/// <remarks>What can't become a thumbnail is set aside; what fails otherwise fails the invocation, so that Lambda tries it again.</remarks>
public sealed class PhotoThumbnails(IObjectStore store) : S3Handler
{
    private const string Folder = "thumbnails/";

    protected override BatchPolicy Policy { get; } = new() { PermanentFailure = RecordFailureAction.SetAside };

    protected override async ValueTask HandleAsync(S3Notification record, LambdaContext context, CancellationToken deadline)
    {
        // What the function writes notifies it, too, unless the notification has a filter.
        if (record.Key.StartsWith(Folder, StringComparison.Ordinal))
            return;

        var photo = await store.ReadAsync(record.BucketName, record.Key, deadline);
        var thumbnail = FindThumbnail(photo);
        await store.WriteAsync(record.BucketName, Folder + record.Key, thumbnail, "image/jpeg", deadline);
        context.Logger.LogInformation("Wrote a thumbnail of {Bytes} bytes to {Bucket}", thumbnail.Length, record.BucketName);
    }

    private static ReadOnlyMemory<byte> FindThumbnail(byte[] photo)
    {
        try
        {
            return EmbeddedThumbnail.Find(photo) ?? throw new PermanentFailureException("There is no thumbnail in the photo.");
        }
        catch (Exception exception) when (exception is ImageProcessingException or IOException)
        {
            throw new PermanentFailureException("The object is no photo, or a broken one.", exception);
        }
    }
}
