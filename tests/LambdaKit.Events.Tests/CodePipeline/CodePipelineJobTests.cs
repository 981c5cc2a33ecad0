using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.CodePipeline;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CodePipeline;

public sealed class CodePipelineJobTests
{
    private static readonly byte[] Job = Fixture.Read("CodePipeline/Fixtures/job.json");

    [Fact]
    public void Job_has_every_value()
    {
        var job = CodePipelineJobEvent.Parse(Job).Job!;
        var details = job.Details!;

        Assert.Equal("5f0c1c2e-6a3b-4b1e-9d3a-0a51f8d2b7aa", job.Id);
        Assert.Equal("123456789012", job.AccountId);
        Assert.Equal("deploy-shop", details.ActionConfiguration!.Configuration!.FunctionName);
        Assert.Equal("second round", details.ContinuationToken);
        Assert.Equal("arn:aws:kms:eu-west-1:123456789012:key/5f0c1c2e", details.EncryptionKey!.Id);
        Assert.Equal("KMS", details.EncryptionKey.Type);
    }

    [Fact]
    public void Artifacts_say_where_they_are()
    {
        var details = CodePipelineJobEvent.Parse(Job).Job!.Details!;
        var input = Assert.Single(details.InputArtifacts);
        var output = Assert.Single(details.OutputArtifacts);

        Assert.Equal("Source", input.Name);
        Assert.Equal("0a1b2c3d", input.Revision);
        Assert.Equal("S3", input.Location!.Type);
        Assert.Equal("shop-artifacts", input.Location.S3Location!.BucketName);
        Assert.Equal("shop/Source/a1b2c3", input.Location.S3Location.ObjectKey);
        Assert.Equal("Report", output.Name);
        Assert.Null(output.Revision);
    }

    [Fact]
    public void User_parameters_are_a_text_or_json()
    {
        var job = CodePipelineJobEvent.Parse(Job).Job!;

        Assert.Equal("""{"stage":"test"}""", job.UserParameters);
        Assert.Equal("test", job.Details!.ActionConfiguration!.Configuration!.UserParametersAs(NodeInfo)!["stage"]!.GetValue<string>());
        Assert.Null(new CodePipelineConfiguration().UserParametersAs(NodeInfo));
        Assert.Throws<EventFormatException>(() => new CodePipelineConfiguration { UserParameters = "plain" }.UserParametersAs(NodeInfo));
    }

    [Fact]
    public void Credentials_are_read_but_never_printed()
    {
        var job = CodePipelineJobEvent.Parse(Job);
        var credentials = job.Job!.Details!.ArtifactCredentials!;

        Assert.Equal("example-key-id", credentials.AccessKeyId);
        Assert.Equal("example-secret", credentials.SecretAccessKey);
        Assert.Equal("example-token", credentials.SessionToken);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769817600123), credentials.ExpirationTime);
        object[] printed = [job, job.Job, job.Job.Details, credentials];
        Assert.All(printed, o => Assert.DoesNotContain("example", o.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Job_is_written_back_as_the_same_json()
    {
        var job = CodePipelineJobEvent.Parse(Job);

        JsonDifference.AssertSame(Job, job.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(job));
    }

    private static JsonTypeInfo<JsonNode> NodeInfo =>
        (JsonTypeInfo<JsonNode>)JsonSerializerOptions.Default.GetTypeInfo(typeof(JsonNode));
}
