using LambdaKit.Events.S3;

namespace LambdaKit.Testing.Tests;

public sealed class S3EventsTests
{
    [Fact]
    public void An_s3_key_is_encoded_as_s3_does_it()
    {
        var record = Events.S3Put("uploads", "in box/größe+1.txt", size: 42).Records[0];

        Assert.Equal("in+box/gr%C3%B6%C3%9Fe%2B1.txt", record.S3?.Object?.Key);
        Assert.Equal("in box/größe+1.txt", record.ObjectKey);
        Assert.Equal("uploads", record.BucketName);
        Assert.Equal("arn:aws:s3:::uploads", record.S3?.Bucket?.Arn);
        Assert.Equal(42, record.S3?.Object?.Size);
        Assert.Equal(S3EventName.ObjectCreatedPut, record.EventName);
        Assert.Equal(32, record.S3?.Object?.ETag?.Length);
    }

    [Fact]
    public void A_deleted_object_has_neither_size_nor_tag()
    {
        var record = Events.S3Delete("uploads", "a.txt").Records[0];

        Assert.Equal(S3EventName.ObjectRemovedDelete, record.EventName);
        Assert.Null(record.S3?.Object?.Size);
        Assert.Null(record.S3?.Object?.ETag);
    }

    [Fact]
    public void Several_objects_make_several_records_and_the_test_message_none()
    {
        Assert.Equal(["a", "b"], Events.S3(S3EventName.ObjectTaggingPut, "uploads", "a", "b").Records.Select(record => record.ObjectKey));
        Assert.True(Events.S3Test("uploads").IsTestEvent);
        Assert.Empty(Events.S3Test("uploads").Records);
    }
}
