using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.S3;

namespace LambdaKit.Events.Tests.EventBridge;

public sealed class S3DetailTests
{
    [Fact]
    public void Created_object_has_every_value()
    {
        var happening = Read<S3ObjectCreated>("s3-object-created");
        var detail = happening.Detail!;

        Assert.Equal(S3ObjectCreated.DetailType, happening.DetailType);
        Assert.Equal("0", detail.Version);
        Assert.Equal("detail-bucket-4", detail.Bucket!.Name);
        Assert.Equal("detail-object-7", detail.Object!.Key);
        Assert.Equal(8, detail.Object.Size);
        Assert.Equal("etag-10", detail.Object.ETag);
        Assert.Equal("version-id-12", detail.Object.VersionId);
        Assert.Equal("sequencer-14", detail.Object.Sequencer);
        Assert.Equal("request-id-16", detail.RequestId);
        Assert.Equal("s3.amazonaws.com", detail.Requester);
        Assert.Equal("source-ip-address-19", detail.SourceIpAddress);
        Assert.Equal(S3ChangeReason.CopyObject, detail.Reason);
    }

    [Fact]
    public void Deleted_object_says_how_it_was_deleted()
    {
        const string json = """{"detail":{"object":{"key":"a"},"reason":"Lifecycle Expiration","deletion-type":"Delete Marker Created"}}""";

        var detail = EventBridgeEvent<S3ObjectDeleted>.Parse(json).Detail!;

        Assert.Equal(S3ChangeReason.LifecycleExpiration, detail.Reason);
        Assert.Equal(S3DeletionType.DeleteMarkerCreated, detail.DeletionType);
        Assert.Null(detail.Object!.Size);
    }

    [Fact]
    public void Kinds_have_their_own_fields()
    {
        Assert.NotNull(Read<S3ObjectRestoreCompleted>("s3-object-restore-completed").Detail!.RestoreExpiryTime);
        Assert.Equal("GLACIER", Read<S3ObjectRestoreInitiated>("s3-object-restore-initiated").Detail!.SourceStorageClass);
        Assert.Equal("GLACIER", Read<S3ObjectStorageClassChanged>("s3-object-storage-class-changed").Detail!.DestinationStorageClass);
        Assert.Equal("ARCHIVE_ACCESS", Read<S3ObjectAccessTierChanged>("s3-object-access-tier-changed").Detail!.DestinationAccessTier);
    }

    [Theory]
    [InlineData("my café+garden %41.jpg")]
    [InlineData("100%")]
    [InlineData("a b")]
    public void Quirk_31_key_is_the_key_and_is_not_decoded(string key)
    {
        var json = $$$$"""{"detail":{"object":{"key":"{{{{key}}}}"}}}""";

        var happening = EventBridgeEvent<S3ObjectCreated>.Parse(json);

        Assert.Equal(key, happening.Detail!.Object!.Key);
        Assert.Equal(json, happening.ToJson());
    }

    [Fact]
    public void Function_with_several_detail_types_branches_on_them()
    {
        var happening = EventBridgeEvent.Parse(Fixture.Read("EventBridge/Fixtures/s3-object-deleted.json"));

        var bucket = happening.DetailType switch
        {
            S3ObjectCreated.DetailType => happening.GetDetail(S3ObjectCreated.Serializer)!.Bucket,
            S3ObjectDeleted.DetailType => happening.GetDetail(S3ObjectDeleted.Serializer)!.Bucket,
            _ => null,
        };

        Assert.Equal("detail-bucket-4", bucket!.Name);
    }

    private static EventBridgeEvent<T> Read<T>(string fixture)
        where T : class, Events.Json.IJsonReadable<T> =>
        EventBridgeEvent<T>.Parse(Fixture.Read($"EventBridge/Fixtures/{fixture}.json"));
}
