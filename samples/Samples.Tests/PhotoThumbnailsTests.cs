using Microsoft.Extensions.Logging;
using Thumbnails;

namespace Samples.Tests;

public sealed class PhotoThumbnailsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("thumbnails-");
    private readonly FolderObjectStore _store;
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("thumbnails");

    public PhotoThumbnailsTests() => _store = new FolderObjectStore(_folder.FullName);

    [Fact]
    public async Task Photo_gets_a_thumbnail_beside_it()
    {
        await UploadAsync("2026/sun rise.jpg", SamplePhoto());

        await new PhotoThumbnails(_store).InvokeAsync(Events.S3Put("photos", "2026/sun rise.jpg"), _context);

        var thumbnail = await _store.ReadAsync("photos", "thumbnails/2026/sun rise.jpg", CancellationToken.None);
        Assert.Equal([0xFF, 0xD8], thumbnail[..2]); // a JPEG begins so,
        Assert.Equal([0xFF, 0xD9], thumbnail[^2..]); // and ends so
        Assert.InRange(thumbnail.Length, 1, 10_000);
    }

    [Theory]
    [InlineData("These are notes.")]
    [InlineData("")]
    public async Task Object_that_is_no_photo_is_set_aside_as_no_retry_makes_it_one(string text)
    {
        await UploadAsync("notes.txt", System.Text.Encoding.UTF8.GetBytes(text));

        await new PhotoThumbnails(_store).InvokeAsync(Events.S3Put("photos", "notes.txt"), _context);

        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "photos", "thumbnails")));
        Assert.Contains(_context.Log, entry => entry.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Photo_without_a_thumbnail_is_set_aside()
    {
        await UploadAsync("bare.jpg", [0xFF, 0xD8, 0xFF, 0xD9]);

        await new PhotoThumbnails(_store).InvokeAsync(Events.S3Put("photos", "bare.jpg"), _context);

        Assert.Contains(_context.Log, entry => entry.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Photo_that_is_gone_fails_the_invocation() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => new PhotoThumbnails(_store).InvokeAsync(Events.S3Put("photos", "gone.jpg"), _context).AsTask());

    [Fact]
    public async Task Thumbnail_gets_no_thumbnail_of_its_own()
    {
        await UploadAsync("thumbnails/sunrise.jpg", SamplePhoto());

        await new PhotoThumbnails(_store).InvokeAsync(Events.S3Put("photos", "thumbnails/sunrise.jpg"), _context);

        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "photos", "thumbnails", "thumbnails")));
    }

    [Fact]
    public async Task Key_that_leads_out_of_the_bucket_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new PhotoThumbnails(_store).InvokeAsync(Events.S3Put("photos", "../other/a.jpg"), _context).AsTask());

    public void Dispose() => _folder.Delete(recursive: true);

    private ValueTask UploadAsync(string key, byte[] content) => _store.WriteAsync("photos", key, content, "image/jpeg", CancellationToken.None);

    private static byte[] SamplePhoto() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "buckets", "photos", "2026", "sunrise over hills.jpg"));
}
