using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.CodeBuild;
using LambdaKit.Events.EventBridge.CodeCommit;
using LambdaKit.Events.EventBridge.CodeDeploy;
using LambdaKit.Events.EventBridge.CodePipeline;
using LambdaKit.Events.EventBridge.StepFunctions;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.EventBridge;

/// <summary>Details of the services that build and deploy, and of Step Functions: what is not plain in them.</summary>
public sealed class DeveloperDetailTests
{
    [Fact]
    public void Build_has_times_in_english_and_numbers_with_a_point()
    {
        const string json =
            """
            {"build-status":"SUCCEEDED","additional-information":{"build-number":55.0,"timeout-in-minutes":60.0,"build-start-time":"Sep 1, 2017 4:12:29 PM",
            "phases":[{"phase-context":[],"start-time":"Sep 1, 2017 12:00:00 AM","duration-in-seconds":36.5,"phase-status":"FAULT"},{"phase-type":"COMPLETED"}]}}
            """;

        var detail = Read<CodeBuildStateChange>(json);
        var build = detail.AdditionalInformation!;

        Assert.Equal(CodeBuildStatus.Succeeded, detail.BuildStatus);
        Assert.Equal(55, build.BuildNumber);
        Assert.Equal(60, build.TimeoutInMinutes);
        Assert.Equal(new DateTimeOffset(2017, 9, 1, 16, 12, 29, TimeSpan.Zero), build.BuildStartTime);
        Assert.Equal(new DateTimeOffset(2017, 9, 1, 0, 0, 0, TimeSpan.Zero), build.Phases[0].StartTime);
        Assert.Equal(36.5m, build.Phases[0].DurationInSeconds);
        Assert.Equal(CodeBuildStatus.Fault, build.Phases[0].PhaseStatus);
        Assert.Null(build.Phases[1].EndTime);
        Assert.Null(build.Phases[1].DurationInSeconds);
        Assert.Contains("\"build-number\":55.0,", detail.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.0")]
    [InlineData("\"8.0\"")]
    public void Duration_of_a_phase_is_a_number_or_a_text(string duration)
    {
        var json = $$"""{"completed-phase-duration-seconds":{{duration}}}""";

        var detail = Read<CodeBuildPhaseChange>(json);

        Assert.Equal(8, detail.CompletedPhaseDurationSeconds);
        Assert.Equal(json, detail.ToJson());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("\"1\"")]
    public void Version_of_a_pipeline_is_a_number_or_a_text(string version)
    {
        var json = $"{{\"version\":{version},\"state\":\"SUPERSEDED\",\"type\":{{\"version\":{version}}}}}";

        var detail = Read<CodePipelineActionStateChange>(json);

        Assert.Equal(1, detail.Version);
        Assert.Equal(CodePipelineState.Superseded, detail.State);
        Assert.Equal(version.Trim('"'), detail.Type!.Version);
        Assert.Equal(json, detail.ToJson());
    }

    [Fact]
    public void Deployment_has_every_value()
    {
        var detail = Read<CodeDeployInstanceStateChange>("""{"instanceId":"i-1","state":"READY","deploymentId":"d-1","application":"shop"}""");

        Assert.Equal("i-1", detail.InstanceId);
        Assert.Equal(CodeDeployState.Ready, detail.State);
        Assert.Equal("d-1", detail.DeploymentId);
        Assert.Equal("shop", detail.Application);
    }

    [Theory]
    [InlineData("Tue Dec 12 03:39:18 UTC 2017", true)]
    [InlineData("Tue Feb 9 2019 10:18:42 PDT ", false)]
    public void Time_of_a_pull_request_is_told_when_it_is_in_utc(string text, bool isTold)
    {
        var json = $$"""{"creationDate":"{{text}}","isMerged":"False"}""";

        var detail = Read<CodeCommitPullRequestStateChange>(json);

        Assert.Equal(isTold ? new DateTimeOffset(2017, 12, 12, 3, 39, 18, TimeSpan.Zero) : null, detail.CreationDate);
        Assert.False(detail.IsMerged);
        Assert.Equal(json, detail.ToJson());
    }

    [Fact]
    public void Execution_keeps_its_nulls()
    {
        const string json = """{"status":"RUNNING","startDate":1551225271984,"stopDate":null,"input":"{}","output":null}""";

        var detail = Read<StepFunctionsExecutionStatusChange>(json);

        Assert.Equal(StepFunctionsExecutionStatus.Running, detail.Status);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1551225271984), detail.StartDate);
        Assert.Null(detail.StopDate);
        Assert.Equal("{}", detail.Input);
        Assert.Null(detail.Output);
        Assert.Equal(json, detail.ToJson());
    }

    private static T Read<T>(string detail)
        where T : class, IJsonReadable<T> =>
        EventBridgeEvent<T>.Parse($$"""{"detail":{{detail}}}""").Detail!;
}
