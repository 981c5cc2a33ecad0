using Amazon.S3;
using LambdaKit;
using Thumbnails;

// lambdakit.json sets it for 'dotnet run'; in Lambda there are buckets.
var folder = Environment.GetEnvironmentVariable("BUCKETS_FOLDER");

return await LambdaHost.RunAsync(() => new PhotoThumbnails(
    folder is null ? new S3ObjectStore(new AmazonS3Client()) : new FolderObjectStore(Path.Combine(AppContext.BaseDirectory, folder))));
