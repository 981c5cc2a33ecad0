using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudFormation;

public sealed class CloudFormationHookTests
{
    private static readonly byte[] Resource = Fixture.Read("CloudFormation/Fixtures/resource-hook.json");
    private static readonly byte[] ChangeSet = Fixture.Read("CloudFormation/Fixtures/change-set-hook.json");
    private static readonly byte[] Payload = Fixture.Read("CloudFormation/Fixtures/hook-payload.json");
    private static readonly byte[] Response = Fixture.Read("CloudFormation/Fixtures/hook-response.json");

    [Fact]
    public void Hook_of_a_resource_has_every_value()
    {
        var hook = CloudFormationHookRequest.Parse(Resource);
        var target = hook.Target!;

        Assert.Equal("6a3b1c2e-5f0c-4b1e-9d3a-0a51f8d2b7bb", hook.ClientRequestToken);
        Assert.Equal("123456789012", hook.AwsAccountId);
        Assert.Equal("arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/5f0c1c2e", hook.StackId);
        Assert.Null(hook.ChangeSetId);
        Assert.Equal("Shop::Hooks::Buckets", hook.HookTypeName);
        Assert.Equal("00000008", hook.HookTypeVersion);
        Assert.Equal("arn:aws:lambda:eu-west-1:123456789012:function:hook", hook.HookModel!.LambdaFunction);
        Assert.Equal(CloudFormationHookInvocationPoint.UpdatePreProvision, hook.ActionInvocationPoint);
        Assert.Equal("AWS::S3::Bucket", target.TargetName);
        Assert.Equal("AWS::S3::Bucket", target.TargetType);
        Assert.Equal("Bucket", target.TargetLogicalId);
        Assert.True(target.TargetModel!.ResourceProperties!.Value["ObjectLockEnabled"].GetBoolean());
        Assert.False(target.TargetModel.PreviousResourceProperties!.Value["ObjectLockEnabled"].GetBoolean());
        Assert.Equal(2, hook.RequestContext!.Invocation);
        Assert.Equal(1, hook.RequestContext.CallbackContext!.Value["round"].GetInt64());
    }

    [Fact]
    public void Hook_of_a_change_set_says_where_its_payload_is()
    {
        var hook = CloudFormationHookRequest.Parse(ChangeSet);
        var payload = CloudFormationHookPayload.Parse(Payload);
        var change = payload.ChangedResources[0];

        Assert.Equal("arn:aws:cloudformation:eu-west-1:123456789012:changeSet/release/5f0c1c2e", hook.ChangeSetId);
        Assert.Equal("https://payloads.example/presigned", hook.Target!.PayloadUrl);
        Assert.Null(hook.Target.TargetModel);
        Assert.Null(hook.RequestContext!.CallbackContext);
        Assert.Equal("""{"Resources":{}}""", payload.Template);
        Assert.Equal("Resources: {}", payload.PreviousTemplate);
        Assert.Equal(CloudFormationHookAction.Update, change.Action);
        Assert.Equal("""{"Properties":{"QueueName":"old"}}""", change.BeforeContext);
        Assert.Equal("""{"Properties":{"QueueName":"new"}}""", change.AfterContext);
        Assert.Equal(14, change.LineNumber);
        Assert.Equal("Queue", change.LogicalResourceId);
        Assert.Equal("AWS::SQS::Queue", change.ResourceType);
        Assert.Null(payload.ChangedResources[1].LineNumber);
    }

    [Fact]
    public void Hooks_and_answers_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Resource, CloudFormationHookRequest.Parse(Resource).ToUtf8Json());
        JsonDifference.AssertSame(ChangeSet, CloudFormationHookRequest.Parse(ChangeSet).ToUtf8Json());
        JsonDifference.AssertSame(Payload, CloudFormationHookPayload.Parse(Payload).ToUtf8Json());
        JsonDifference.AssertSame(Response, CloudFormationHookResponse.Parse(Response).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(CloudFormationHookRequest.Parse(Resource)));
        Assert.Empty(CorpusModel.UnknownPaths(CloudFormationHookRequest.Parse(ChangeSet)));
        Assert.Empty(CorpusModel.UnknownPaths(CloudFormationHookPayload.Parse(Payload)));
        Assert.Empty(CorpusModel.UnknownPaths(CloudFormationHookResponse.Parse(Response)));
    }

    [Fact]
    public void Answer_has_every_value()
    {
        var response = CloudFormationHookResponse.Parse(Response);
        var annotation = Assert.Single(response.Annotations);

        Assert.Equal(CloudFormationHookStatus.InProgress, response.HookStatus);
        Assert.Equal(CloudFormationHookErrorCode.NonCompliant, response.ErrorCode);
        Assert.Equal("Buckets need a lock.", response.Message);
        Assert.Equal(1, response.CallbackContext!.Value["round"].GetInt64());
        Assert.Equal(10, response.CallbackDelaySeconds);
        Assert.Equal("lock", annotation.AnnotationName);
        Assert.Equal("FAILED", annotation.Status);
        Assert.Equal("There is no lock.", annotation.StatusMessage);
        Assert.Equal("Set ObjectLockEnabled.", annotation.RemediationMessage);
        Assert.Equal("https://rules.example/lock", annotation.RemediationLink);
        Assert.Equal("HIGH", annotation.SeverityLevel);
    }

    [Fact]
    public void Answers_repeat_the_token_of_the_request()
    {
        var hook = CloudFormationHookRequest.Parse("""{"clientRequestToken":"t"}""");

        JsonDifference.AssertSame("""{"hookStatus":"SUCCESS","clientRequestToken":"t"}"""u8, hook.Succeed().ToUtf8Json());
        JsonDifference.AssertSame(
            """{"hookStatus":"FAILED","errorCode":"NonCompliant","message":"No.","clientRequestToken":"t"}"""u8,
            hook.Reject("No.").ToUtf8Json());
    }
}
