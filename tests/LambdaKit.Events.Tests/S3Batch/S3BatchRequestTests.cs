using LambdaKit.Events.S3Batch;

namespace LambdaKit.Events.Tests.S3Batch;

public sealed class S3BatchRequestTests
{
    private static readonly byte[] Version1 = Fixture.Read("S3Batch/Fixtures/version-1.json");
    private static readonly byte[] Version2 = Fixture.Read("S3Batch/Fixtures/version-2.json");

    [Fact]
    public void Version_1_names_the_bucket_by_its_arn()
    {
        var request = S3BatchRequest.Parse(Version1);

        Assert.Equal("1.0", request.InvocationSchemaVersion);
        Assert.Equal("YXNkbGZqYWRmaiBhc2Rm", request.InvocationId);
        Assert.Equal("f3cc4f60-61f6-4a2b-8a21-d07600c373ce", request.Job!.Id);
        Assert.Empty(request.Job.UserArguments);
        Assert.Equal("dGFza2lk", request.Tasks[0].TaskId);
        Assert.Equal("photos/my+caf%C3%A9.jpg", request.Tasks[0].S3Key);
        Assert.Equal("photos/my café.jpg", request.Tasks[0].DecodedKey);
        Assert.Equal("jbo9_jhdPEyB4RrmOxWS0kU0EoNrU_oI", request.Tasks[0].S3VersionId);
        Assert.Equal("arn:aws:s3:::photos", request.Tasks[0].S3BucketArn);
        Assert.Equal("photos", request.Tasks[0].BucketName);
    }

    [Fact]
    public void Version_2_names_the_bucket_and_has_arguments()
    {
        var request = S3BatchRequest.Parse(Version2);

        Assert.Equal("small", request.Job!.UserArguments["size"]);
        Assert.Equal("photos--usw2-az1--x-s3", request.Tasks[0].S3Bucket);
        Assert.Equal("photos--usw2-az1--x-s3", request.Tasks[0].BucketName);
        Assert.Null(request.Tasks[0].S3VersionId);
        Assert.Null(new S3BatchTask().BucketName);
        Assert.Null(new S3BatchTask().DecodedKey);
    }

    [Fact]
    public void Request_is_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Version1, S3BatchRequest.Parse(Version1).ToUtf8Json());
        JsonDifference.AssertSame(Version2, S3BatchRequest.Parse(Version2).ToUtf8Json());
    }

    [Fact]
    public void Response_repeats_what_the_request_is_known_by()
    {
        var request = S3BatchRequest.Parse(Version1);

        var response = S3BatchResponse.For(
            request,
            new S3BatchResult { TaskId = request.Tasks[0].TaskId, ResultCode = S3BatchResultCode.TemporaryFailure, ResultString = "again" });

        JsonDifference.AssertSame(
            """
            {"invocationSchemaVersion":"1.0","invocationId":"YXNkbGZqYWRmaiBhc2Rm",
            "results":[{"taskId":"dGFza2lk","resultCode":"TemporaryFailure","resultString":"again"}]}
            """u8,
            response.ToUtf8Json());
    }

    [Fact]
    public void Response_is_written_back_as_the_same_json()
    {
        var json = """{"invocationSchemaVersion":"2.0","treatMissingKeysAs":"Succeeded","invocationId":"i","results":[{"taskId":"t","resultCode":"Succeeded","resultString":""}]}"""u8;

        var response = S3BatchResponse.Parse(json);

        Assert.Equal(S3BatchResultCode.Succeeded, response.TreatMissingKeysAs);
        Assert.Equal("", response.Results[0].ResultString);
        JsonDifference.AssertSame(json, response.ToUtf8Json());
    }
}
