using Amazon.S3;
using Amazon.S3.Model;

namespace Thumbnails;

/// <summary>Buckets of S3, by the AWS SDK.</summary>
public sealed class S3ObjectStore(IAmazonS3 s3) : IObjectStore
{
    public async ValueTask<byte[]> ReadAsync(string bucket, string key, CancellationToken deadline)
    {
        try
        {
            using var response = await s3.GetObjectAsync(bucket, key, deadline);
            using var content = new MemoryStream();
            await response.ResponseStream.CopyToAsync(content, deadline);
            return content.ToArray();
        }
        catch (NoSuchKeyException exception)
        {
            throw new FileNotFoundException("The object is not in the bucket.", exception);
        }
    }

    public async ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, string contentType, CancellationToken deadline)
    {
        using var stream = new MemoryStream(content.ToArray());
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = key, InputStream = stream, ContentType = contentType }, deadline);
    }
}
