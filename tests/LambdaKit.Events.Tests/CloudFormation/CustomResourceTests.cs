using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudFormation;

public sealed class CustomResourceTests
{
    private static readonly byte[] Update = Fixture.Read("CloudFormation/Fixtures/custom-resource.json");
    private static readonly byte[] Response = Fixture.Read("CloudFormation/Fixtures/custom-resource-response.json");

    [Fact]
    public void Update_has_every_value()
    {
        var update = CustomResourceEvent.Parse(Update);

        Assert.Equal(CustomResourceRequestType.Update, update.RequestType);
        Assert.Equal("arn:aws:lambda:eu-west-1:123456789012:function:certificate", update.ServiceToken);
        Assert.Equal("https://responses.example/presigned", update.ResponseUrl);
        Assert.Equal("arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/5f0c1c2e", update.StackId);
        Assert.Equal("6a3b1c2e-5f0c-4b1e-9d3a-0a51f8d2b7bb", update.RequestId);
        Assert.Equal("Custom::Certificate", update.ResourceType);
        Assert.Equal("Certificate", update.LogicalResourceId);
        Assert.Equal("certificate-1", update.PhysicalResourceId);
        Assert.Equal("90", update.ResourceProperties!.Value["Days"].GetString());
        Assert.Equal("b.example", update.ResourceProperties.Value["Names"][1].GetString());
        Assert.Equal("30", update.OldResourceProperties!.Value["Days"].GetString());
    }

    [Fact]
    public void Event_and_answer_are_written_back_as_the_same_json()
    {
        var update = CustomResourceEvent.Parse(Update);
        var response = CustomResourceResponse.Parse(Response);

        JsonDifference.AssertSame(Update, update.ToUtf8Json());
        JsonDifference.AssertSame(Response, response.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(update));
        Assert.Empty(CorpusModel.UnknownPaths(response));
    }

    [Fact]
    public void Answer_has_every_value()
    {
        var response = CustomResourceResponse.Parse(Response);

        Assert.Equal(CustomResourceStatus.Failed, response.Status);
        Assert.Equal("The name is taken.", response.Reason);
        Assert.Equal("certificate-1", response.PhysicalResourceId);
        Assert.True(response.NoEcho);
        Assert.Equal(90, response.Data!.Value["Days"].GetInt64());
    }

    [Fact]
    public void Success_repeats_what_names_the_request()
    {
        var update = CustomResourceEvent.Parse(Update);

        JsonDifference.AssertSame(
            """
            {"Status":"SUCCESS","PhysicalResourceId":"certificate-2","StackId":"arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/5f0c1c2e",
            "RequestId":"6a3b1c2e-5f0c-4b1e-9d3a-0a51f8d2b7bb","LogicalResourceId":"Certificate","NoEcho":true,"Data":{"Secret":"s"}}
            """u8,
            update.Succeed("certificate-2", JsonValue.Parse("""{"Secret":"s"}"""), noEcho: true).ToUtf8Json());
        Assert.DoesNotContain("NoEcho", update.Succeed("certificate-2").ToJson(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => update.Succeed(""));
    }

    [Fact]
    public void Failure_always_has_a_reason_and_a_physical_identifier()
    {
        var update = CustomResourceEvent.Parse(Update);
        var create = CustomResourceEvent.Parse("""{"RequestType":"Create","RequestId":"request-1"}""");

        JsonDifference.AssertSame(
            """
            {"Status":"FAILED","Reason":"No.","PhysicalResourceId":"certificate-1","StackId":"arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/5f0c1c2e",
            "RequestId":"6a3b1c2e-5f0c-4b1e-9d3a-0a51f8d2b7bb","LogicalResourceId":"Certificate"}
            """u8,
            update.Fail("No.").ToUtf8Json());
        Assert.Equal("request-1", create.Fail("No.").PhysicalResourceId);
        Assert.Equal("certificate-0", create.Fail("No.", "certificate-0").PhysicalResourceId);
        Assert.Throws<ArgumentException>(() => create.Fail(""));
    }
}
