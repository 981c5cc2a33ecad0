using LambdaKit.Events.S3ObjectLambda;

namespace LambdaKit.Events.Tests.S3ObjectLambda;

public sealed class S3ObjectLambdaRequestTests
{
    private static readonly byte[] GetObject = Fixture.Read("S3ObjectLambda/Fixtures/get-object.json");

    [Fact]
    public void Get_object_has_every_value()
    {
        var request = S3ObjectLambdaRequest.Parse(GetObject);

        Assert.Equal("1a5ed718-5f53-471d-b6fe-5cf62d88d02a", request.RequestId);
        Assert.EndsWith("SignedHeaders=host", request.GetObjectContext!.InputS3Url);
        Assert.Equal(("io-use1-001", "token-1"), (request.GetObjectContext.OutputRoute, request.GetObjectContext.OutputToken));
        Assert.Equal(request.GetObjectContext.InputS3Url, request.InputS3Url);
        Assert.EndsWith("/photos-olap", request.Configuration!.AccessPointArn);
        Assert.EndsWith("/photos", request.Configuration.SupportingAccessPointArn);
        Assert.Equal("""{"width":100}""", request.Configuration.Payload);
        Assert.Equal("/a.txt", request.UserRequest!.Url);
        Assert.Equal("identity,gzip", request.UserRequest.Headers["accept-encoding"]);
        Assert.Equal("1.01", request.ProtocolVersion);
        Assert.True(request.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Identity_has_its_session()
    {
        var identity = S3ObjectLambdaRequest.Parse(GetObject).UserIdentity!;

        Assert.Equal("AssumedRole", identity.Type);
        Assert.Equal("AROAEXAMPLE:session", identity.PrincipalId);
        Assert.EndsWith("assumed-role/reader/session", identity.Arn);
        Assert.Equal("123456789012", identity.AccountId);
        Assert.Equal("ASIAEXAMPLE", identity.AccessKeyId);
        Assert.Equal("reader", identity.UserName);
        Assert.Equal("athena.amazonaws.com", identity.InvokedBy);
        Assert.Equal("accounts.example.com", identity.IdentityProvider);
        var session = identity.SessionContext!;
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), session.Attributes!.CreationDate);
        Assert.False(session.Attributes.MfaAuthenticated);
        Assert.Equal(("Role", "AROAEXAMPLE"), (session.SessionIssuer!.Type, session.SessionIssuer.PrincipalId));
        Assert.EndsWith("role/reader", session.SessionIssuer.Arn);
        Assert.Equal(("123456789012", "reader"), (session.SessionIssuer.AccountId, session.SessionIssuer.UserName));
        Assert.Equal("accounts.example.com", session.WebIdFederationData["federatedProvider"].GetString());
    }

    [Fact]
    public void Quirk_60_Other_requests_have_contexts_of_their_own()
    {
        Assert.Equal("h", S3ObjectLambdaRequest.Parse("""{"headObjectContext":{"inputS3Url":"h"}}"""u8).HeadObjectContext!.InputS3Url);
        Assert.Equal("l", S3ObjectLambdaRequest.Parse("""{"listObjectsContext":{"inputS3Url":"l"}}"""u8).InputS3Url);
        Assert.Equal("v", S3ObjectLambdaRequest.Parse("""{"listObjectsV2Context":{"inputS3Url":"v"}}"""u8).InputS3Url);
        Assert.Null(S3ObjectLambdaRequest.Parse("{}"u8).InputS3Url);
    }

    [Fact]
    public void Payload_that_is_an_object_reads_as_its_json()
    {
        var json = """{"configuration":{"payload":{"width":100}}}"""u8;

        Assert.Equal("""{"width":100}""", S3ObjectLambdaRequest.Parse(json).Configuration!.Payload);
        JsonDifference.AssertSame(json, S3ObjectLambdaRequest.Parse(json).ToUtf8Json());
    }

    [Fact]
    public void Answer_to_head_object_has_every_value()
    {
        var json = Fixture.Read("S3ObjectLambda/Fixtures/head-response.json");

        var response = S3ObjectLambdaHeadObjectResponse.Parse(json);

        Assert.Equal((404, "NoSuchKey", "There is none."), (response.StatusCode, response.ErrorCode, response.ErrorMessage));
        Assert.Equal("17", response.Headers["content-length"]);
        Assert.Equal("blue", response.Metadata["owner"]);
        JsonDifference.AssertSame(json, response.ToUtf8Json());
    }

    [Fact]
    public void Answer_to_list_objects_has_every_value()
    {
        var json = Fixture.Read("S3ObjectLambda/Fixtures/list-response.json");

        var response = S3ObjectLambdaListObjectsResponse.Parse(json);

        Assert.Equal((200, "<ListBucketResult/>"), (response.StatusCode, response.ListResultXml));
        var listing = response.ListBucketResult!;
        Assert.Equal(("photos", "2026/", "2026/a", "2026/b"), (listing.Name, listing.Prefix, listing.Marker, listing.NextMarker));
        Assert.Equal((1000, "/", "url", true), (listing.MaxKeys, listing.Delimiter, listing.EncodingType, listing.IsTruncated));
        var listed = listing.Contents[0];
        Assert.Equal(("2026/b", "\"d41d8\"", 5368709120, "STANDARD"), (listed.Key, listed.ETag, listed.Size, listed.StorageClass));
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), listed.LastModified);
        Assert.Equal(("75aa57", "jane"), (listed.Owner!.Id, listed.Owner.DisplayName));
        Assert.Equal(["CRC32"], listed.ChecksumAlgorithm);
        Assert.Equal(["SHA256"], listing.Contents[1].ChecksumAlgorithm);
        Assert.Equal("2026/01/", listing.CommonPrefixes[0].Prefix);
        JsonDifference.AssertSame(json, response.ToUtf8Json());
    }

    [Fact]
    public void Answer_to_list_objects_v2_has_every_value()
    {
        var json = Fixture.Read("S3ObjectLambda/Fixtures/list-v2-response.json");

        var response = S3ObjectLambdaListObjectsV2Response.Parse(json);

        var listing = response.ListBucketResult!;
        Assert.Equal(("photos", "2026/", "2026/a", "t1", "t2"), (listing.Name, listing.Prefix, listing.StartAfter, listing.ContinuationToken, listing.NextContinuationToken));
        Assert.Equal((2, 1000, "/", "url", false), (listing.KeyCount, listing.MaxKeys, listing.Delimiter, listing.EncodingType, listing.IsTruncated));
        Assert.Equal("2026/b", listing.Contents[0].Key);
        Assert.Equal("2026/01/", listing.CommonPrefixes[0].Prefix);
        JsonDifference.AssertSame(json, response.ToUtf8Json());
    }

    [Fact]
    public void Request_is_written_back_as_the_same_json() => JsonDifference.AssertSame(GetObject, S3ObjectLambdaRequest.Parse(GetObject).ToUtf8Json());
}
