using LambdaKit.Events.EventBridge;
using LambdaKit.Events.EventBridge.AutoScaling;
using LambdaKit.Events.EventBridge.Batch;
using LambdaKit.Events.EventBridge.Ec2;
using LambdaKit.Events.EventBridge.Ecr;
using LambdaKit.Events.EventBridge.Ecs;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.EventBridge;

/// <summary>Details of EC2, Auto Scaling, ECS, ECR and Batch: what is not plain in them.</summary>
public sealed class ComputeDetailTests
{
    [Fact]
    public void State_of_an_instance_is_a_word()
    {
        var detail = Read<Ec2InstanceStateChange>("""{"instance-id":"i-0abc","state":"shutting-down"}""");

        Assert.Equal("i-0abc", detail.InstanceId);
        Assert.Equal(Ec2InstanceState.ShuttingDown, detail.State);
        Assert.NotEqual(Ec2InstanceState.Terminated, detail.State);
        Assert.Equal("rebooting", Read<Ec2InstanceStateChange>("""{"state":"rebooting"}""").State!.Value.Value);
    }

    [Fact]
    public void Interruption_says_what_happens()
    {
        var detail = Read<Ec2SpotInterruptionWarning>("""{"instance-id":"i-0abc","instance-action":"hibernate"}""");

        Assert.Equal(Ec2InterruptionAction.Hibernate, detail.InstanceAction);
    }

    [Fact]
    public void Snapshot_tells_its_times_in_both_spellings()
    {
        var detail = Read<EbsSnapshotNotification>("""{"startTime":"2026-01-31T02:00:00Z","EndTime":"2026-01-31T02:00:01Z","snapshot_id":"snap-1"}""");

        Assert.Equal(At(2, 0, 0), detail.StartTime);
        Assert.Null(detail.EndTime);
        Assert.Equal(At(2, 0, 1), detail.OlderEndTime);
        Assert.Equal("snap-1", detail.SnapshotId);
    }

    [Fact]
    public void Activity_has_details_with_spaces_in_their_names()
    {
        var detail = Read<AutoScalingInstanceActivity>(
            """{"Details":{"Availability Zone":"eu-west-1b","Subnet ID":"subnet-1"},"EC2InstanceId":"","Origin":"WarmPool","StartTime":"2026-01-31T02:00:00.125Z"}""");

        Assert.Equal("eu-west-1b", detail.Details!.AvailabilityZone);
        Assert.Equal("subnet-1", detail.Details.SubnetId);
        Assert.Equal("", detail.Ec2InstanceId);
        Assert.Equal(AutoScalingPlace.WarmPool, detail.Origin);
        Assert.Equal(At(2, 0, 0).AddMilliseconds(125), detail.StartTime);
        Assert.Null(detail.EndTime);
    }

    [Fact]
    public void Lifecycle_action_has_every_value()
    {
        var detail = Read<AutoScalingLifecycleAction>(
            """{"LifecycleActionToken":"t-1","LifecycleTransition":"autoscaling:EC2_INSTANCE_TERMINATING","NotificationMetadata":"more"}""");

        Assert.Equal("t-1", detail.LifecycleActionToken);
        Assert.Equal(AutoScalingLifecycleTransition.InstanceTerminating, detail.LifecycleTransition);
        Assert.Equal("more", detail.NotificationMetadata);
    }

    [Fact]
    public void Percentage_of_a_refresh_is_a_number_though_it_is_a_text()
    {
        const string json = """{"CheckpointPercentage":"20","CheckpointDelay":"3600"}""";

        var detail = Read<AutoScalingInstanceRefresh>(json);

        Assert.Equal(20, detail.CheckpointPercentage);
        Assert.Equal(3600, detail.CheckpointDelaySeconds);
        Assert.Equal(json, detail.ToJson());
    }

    [Fact]
    public void Severity_without_findings_is_null()
    {
        var counts = Read<EcrImageScan>("""{"finding-severity-counts":{"CRITICAL":10,"MEDIUM":9},"image-tags":[]}""").FindingSeverityCounts!;

        Assert.Equal(10, counts.Critical);
        Assert.Null(counts.High);
        Assert.Equal(9, counts.Medium);
    }

    [Fact]
    public void Task_has_numbers_and_texts_as_ecs_sends_them()
    {
        var task = EventBridgeEvent<EcsTaskStateChange>.Parse(Fixture.Read("EventBridge/Fixtures/ecs-task-state-change.json")).Detail!;

        Assert.Equal("eni", task.Attachments[0].Type);
        Assert.Equal("value-12", task.Attachments[0].Details[0].Value);
        Assert.Equal("256", task.Cpu);
        Assert.Equal("512", task.Memory);
        Assert.Equal(36, task.Containers[0].ExitCode);
        Assert.Equal("10", task.Containers[0].Cpu);
        Assert.Equal(63, task.Containers[0].NetworkBindings[0].ContainerPort);
        Assert.Equal("bind-ip-62", task.Containers[0].NetworkBindings[0].BindIp);
        Assert.Equal(EcsTaskStatus.Provisioning, task.Containers[0].LastStatus);
        Assert.NotNull(task.Overrides!.ContainerOverrides[0].Environment[0].Value);
    }

    [Fact]
    public void Resources_of_a_container_instance_have_the_value_of_their_type()
    {
        var detail = Read<EcsContainerInstanceStateChange>(
            """{"remainingResources":[{"name":"CPU","type":"INTEGER","integerValue":1988.0},{"name":"PORTS_UDP","type":"STRINGSET","stringSetValue":[]}],"version":14801}""");

        Assert.Equal(1988, detail.RemainingResources[0].IntegerValue);
        Assert.Null(detail.RemainingResources[1].IntegerValue);
        Assert.Empty(detail.RemainingResources[1].StringSetValue);
        Assert.Equal(14801, detail.Version);
    }

    [Fact]
    public void Service_action_is_a_word()
    {
        var detail = Read<EcsServiceAction>("""{"eventType":"ERROR","eventName":"SERVICE_TASK_PLACEMENT_FAILURE","reason":"RESOURCE:FARGATE"}""");

        Assert.Equal(EcsEventType.Error, detail.EventType);
        Assert.Equal(EcsServiceEventName.TaskPlacementFailure, detail.EventName);
        Assert.Empty(detail.TaskArns);
    }

    [Fact]
    public void Times_of_a_job_are_milliseconds()
    {
        const string json = """{"attempts":[{"container":{"exitCode":137},"startedAt":1769824812126,"stoppedAt":1769824812127}],"createdAt":1769824812125}""";

        var job = Read<BatchJobStateChange>(json);

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824812125), job.CreatedAt);
        Assert.Null(job.StartedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824812127), job.Attempts[0].StoppedAt);
        Assert.Equal(137, job.Attempts[0].Container!.ExitCode);
        Assert.Equal(json, job.ToJson());
    }

    [Fact]
    public void Quirk_59_times_of_tasks_and_jobs_are_null_when_missing_and_are_not_written()
    {
        var task = Read<EcsTaskStateChange>("{}");
        var job = Read<BatchJobStateChange>("""{"startedAt":null}""");

        Assert.Null(task.CreatedAt);
        Assert.Null(task.StoppedAt);
        Assert.Equal("{}", task.ToJson());
        Assert.Null(job.StartedAt);
        Assert.Equal("""{"startedAt":null}""", job.ToJson());
    }

    private static DateTimeOffset At(int hour, int minute, int second) => new(2026, 1, 31, hour, minute, second, TimeSpan.Zero);

    private static T Read<T>(string detail)
        where T : class, IJsonReadable<T> =>
        EventBridgeEvent<T>.Parse($$"""{"detail":{{detail}}}""").Detail!;
}
