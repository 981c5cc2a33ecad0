using LambdaKit.Events.S3;

namespace LambdaKit.Events.Tests.S3;

public sealed class S3EventTests
{
    private static readonly byte[] Created = Fixture.Read("S3/Fixtures/object-created.json");
    private static readonly byte[] Families = Fixture.Read("S3/Fixtures/families.json");

    [Fact]
    public void Notification_has_every_value()
    {
        var record = S3Event.Parse(Created).Records[0];

        Assert.Equal("2.1", record.EventVersion);
        Assert.Equal("aws:s3", record.EventSource);
        Assert.Equal("eu-west-1", record.AwsRegion);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 120, TimeSpan.Zero), record.EventTime);
        Assert.Equal(S3EventName.ObjectCreatedPut, record.EventName);
        Assert.Equal("AWS:AROAEXAMPLE:uploader", record.UserIdentity!.PrincipalId);
        Assert.Equal("192.0.2.17", record.RequestParameters!.SourceIpAddress);
        Assert.Equal("C3D13FE58DE4C810", record.ResponseElements!.RequestId);
        Assert.Equal("FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S", record.ResponseElements.HostId);
        Assert.Equal("1.0", record.S3!.SchemaVersion);
        Assert.Equal("uploads", record.S3.ConfigurationId);
        Assert.Equal("photos", record.S3.Bucket!.Name);
        Assert.Equal("arn:aws:s3:::photos", record.S3.Bucket.Arn);
        Assert.Equal("A3NL1KOZZKExample", record.S3.Bucket.OwnerIdentity!.PrincipalId);
        Assert.Equal("2026/my+caf%C3%A9%2Bgarden+%F0%9F%8C%BB.jpg", record.S3.Object!.Key);
        Assert.Equal(5368709120, record.S3.Object.Size);
        Assert.Equal("d41d8cd98f00b204e9800998ecf8427e", record.S3.Object.ETag);
        Assert.Equal("096fKKXTRTtl3on89fVO.nfljtsv6qko", record.S3.Object.VersionId);
        Assert.Equal("0055AED6DCD90281E5", record.S3.Object.Sequencer);
        Assert.Equal("photos", record.BucketName);
        Assert.Equal("2026/my café+garden 🌻.jpg", record.ObjectKey);
        Assert.Null(record.GlacierEventData);
    }

    [Fact]
    public void Families_have_their_own_parts()
    {
        var records = S3Event.Parse(Families).Records;

        Assert.Equal(new DateTimeOffset(2026, 2, 7, 0, 0, 0, TimeSpan.Zero), records[0].GlacierEventData!.RestoreEventData!.LifecycleRestorationExpiryTime);
        Assert.Equal("GLACIER", records[0].GlacierEventData!.RestoreEventData!.LifecycleRestoreStorageClass);
        Assert.Same(records[0].GlacierEventData!.RestoreEventData, records[0].RestoredCopy);
        Assert.Equal("STANDARD", records[6].RestoreEventData!.LifecycleRestoreStorageClass);
        Assert.Same(records[6].RestoreEventData, records[6].RestoredCopy);
        Assert.Null(records[1].RestoredCopy);
        Assert.Equal("DEEP_ARCHIVE", records[1].LifecycleEventData!.TransitionEventData!.DestinationStorageClass);
        Assert.Equal("DEEP_ARCHIVE_ACCESS", records[2].IntelligentTieringEventData!.DestinationAccessTier);
        var replication = records[3].ReplicationEventData!;
        Assert.Equal("to-dublin", replication.ReplicationRuleId);
        Assert.Equal("arn:aws:s3:::photos-copy", replication.DestinationBucket);
        Assert.Equal("OBJECT_PUT", replication.S3Operation);
        Assert.Equal(new DateTimeOffset(2026, 1, 30, 21, 3, 59, 168, TimeSpan.Zero), replication.RequestTime);
        Assert.Equal("AssumeRoleNotPermitted", replication.FailureReason);
        Assert.Equal("15", records[4].ReplicationEventData!.Threshold);
        Assert.Equal("17", records[4].ReplicationEventData!.ReplicationTime);
    }

    [Fact]
    public void Test_message_has_no_records()
    {
        var test = S3Event.Parse(Fixture.Read("S3/Fixtures/test-event.json"));

        Assert.True(test.IsTestEvent);
        Assert.Empty(test.Records);
        Assert.Equal("Amazon S3", test.Service);
        Assert.Equal("photos", test.Bucket);
        Assert.Equal("5582815E1AEA5ADF", test.RequestId);
        Assert.Equal("8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR", test.HostId);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 89, TimeSpan.Zero), test.Time);
        Assert.False(S3Event.Parse(Created).IsTestEvent);
    }

    [Theory]
    [InlineData("S3/Fixtures/object-created.json")]
    [InlineData("S3/Fixtures/families.json")]
    [InlineData("S3/Fixtures/test-event.json")]
    public void Event_is_written_back_as_the_same_json(string fixture) =>
        JsonDifference.AssertSame(Fixture.Read(fixture), S3Event.Parse(Fixture.Read(fixture)).ToUtf8Json());

    [Fact]
    public void Empty_object_is_read_and_written_back()
    {
        Assert.Empty(S3Event.Parse("{}"u8).Records);
        Assert.False(S3Event.Parse("{}"u8).IsTestEvent);
        JsonDifference.AssertSame("{}"u8, S3Event.Parse("{}"u8).ToUtf8Json());
        Assert.Null(S3Event.Parse("""{"Records":[{}]}"""u8).Records[0].ObjectKey);
    }

    [Theory]
    [InlineData("a+b", "a b")]
    [InlineData("a%2Bb", "a+b")]
    [InlineData("100%25", "100%")]
    [InlineData("%C3%A4%c3%b6", "äö")]
    [InlineData("%", "%")]
    [InlineData("%4", "%4")]
    [InlineData("%zz%41", "%zzA")]
    [InlineData("ä+ö", "ä ö")]
    [InlineData("%FF", "\uFFFD")]
    [InlineData("", "")]
    public void Key_is_decoded(string key, string decoded) => Assert.Equal(decoded, new S3Object { Key = key }.DecodedKey);

    [Fact]
    public void Names_compare_without_the_prefix()
    {
        var prefixed = new S3EventName("s3:ObjectCreated:Copy");

        Assert.Equal(S3EventName.ObjectCreatedCopy, prefixed);
        Assert.Equal(S3EventName.ObjectCreatedCopy.GetHashCode(), prefixed.GetHashCode());
        Assert.True(prefixed.IsObjectCreated);
        Assert.False(prefixed.IsObjectRemoved);
        Assert.False(new S3EventName("ObjectCreatedLater:Put").IsObjectCreated);
        Assert.True(S3EventName.LifecycleExpirationDelete.IsLifecycleExpiration);
        Assert.Equal("s3:ObjectCreated:Copy", prefixed.ToString());
        Assert.NotEqual(S3EventName.ObjectAclPut, S3EventName.ObjectTaggingPut);
    }
}
