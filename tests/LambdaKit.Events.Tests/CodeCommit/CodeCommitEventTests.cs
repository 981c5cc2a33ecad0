using LambdaKit.Events.CodeCommit;

namespace LambdaKit.Events.Tests.CodeCommit;

public sealed class CodeCommitEventTests
{
    private static readonly byte[] Push = Fixture.Read("CodeCommit/Fixtures/push.json");

    [Fact]
    public void Trigger_has_every_value()
    {
        var record = CodeCommitEvent.Parse(Push).Records[0];

        Assert.Equal("1f0c11b2-2d0c-4d7f-9a9e-6f1f3a1f0c11", record.EventId);
        Assert.Equal("1.0", record.EventVersion);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 125, TimeSpan.Zero), record.EventTime);
        Assert.Equal("to-the-build", record.EventTriggerName);
        Assert.Equal(1, record.EventPartNumber);
        Assert.Equal(2, record.EventTotalParts);
        Assert.Equal("ReferenceChanges", record.EventName);
        Assert.Equal("5a824061-17ca-46a9-bbf9-114edeadbeef", record.EventTriggerConfigId);
        Assert.Equal("arn:aws:codecommit:eu-west-1:111122223333:garden", record.EventSourceArn);
        Assert.Equal("arn:aws:iam::111122223333:user/gardener", record.UserIdentityArn);
        Assert.Equal("aws:codecommit", record.EventSource);
        Assert.Equal("eu-west-1", record.AwsRegion);
        Assert.Equal("main pipeline", record.CustomData);
        Assert.Empty(record.UnknownFields.Names);
    }

    [Fact]
    public void References_name_branches_and_tags()
    {
        var references = CodeCommitEvent.Parse(Push).Records[0].Change!.References;

        Assert.Equal("5c4ef1049f1d27deadbeeff313e0730018be182b", references[0].Commit);
        Assert.Equal("feature/garden", references[0].BranchName);
        Assert.Null(references[0].TagName);
        Assert.True(references[0].Created);
        Assert.Null(references[0].Deleted);
        Assert.Equal("v1", references[1].TagName);
        Assert.Null(references[1].BranchName);
        Assert.True(references[1].Deleted);
        Assert.Null(new CodeCommitReference().BranchName);
    }

    [Fact]
    public void Event_is_written_back_as_the_same_json() => JsonDifference.AssertSame(Push, CodeCommitEvent.Parse(Push).ToUtf8Json());
}
