using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing.Tests;

public sealed class OperationsEventsTests
{
    private static readonly JsonValue Properties = JsonValue.Parse("""{"Days":"90"}""");

    [Fact]
    public void Log_events_come_compressed_and_the_same_in_every_run()
    {
        var subscription = Events.CloudWatchLogs("[ERROR] one", "two");
        var batch = CloudWatchLogsEvent.Parse(subscription.ToUtf8Json()).ReadBatch();

        Assert.Equal(CloudWatchLogsMessageType.DataMessage, batch.MessageType);
        Assert.Equal("123456789012", batch.Owner);
        Assert.Equal("/aws/lambda/orders", batch.LogGroup);
        Assert.StartsWith("2026/01/01/[$LATEST]", batch.LogStream, StringComparison.Ordinal);
        Assert.Equal(["orders"], batch.SubscriptionFilters);
        Assert.Equal(["[ERROR] one", "two"], batch.LogEvents.Select(entry => entry.Message));
        Assert.All(batch.LogEvents, entry => Assert.Equal(56, entry.Id!.Length)); // the builder sets it
        Assert.Equal(new FakeClock().GetUtcNow().AddMilliseconds(1), batch.LogEvents[1].Timestamp);
        Assert.Equal(subscription.ToJson(), Events.CloudWatchLogs("[ERROR] one", "two").ToJson());
    }

    [Fact]
    public void Batch_of_log_events_may_be_any()
    {
        var control = new CloudWatchLogsBatch { MessageType = CloudWatchLogsMessageType.ControlMessage };

        Assert.True(Events.CloudWatchLogs(control).ReadBatch().IsControlMessage);
    }

    [Fact]
    public void Custom_resource_is_created_without_a_physical_identifier()
    {
        var create = Events.CustomResourceCreate(Properties, "Custom::Certificate");

        Assert.Equal(CustomResourceRequestType.Create, create.RequestType);
        Assert.Equal("Custom::Certificate", create.ResourceType);
        Assert.Null(create.PhysicalResourceId);
        Assert.Null(create.OldResourceProperties);
        Assert.Equal($$"""{"ServiceToken":"{{create.ServiceToken}}","Days":"90"}""", create.ResourceProperties!.Value.GetRawText());
        Assert.NotNull(create.ResponseUrl);
        Assert.NotNull(create.LogicalResourceId);
        Assert.Equal(create.ToJson(), Events.CustomResourceCreate(Properties, "Custom::Certificate").ToJson());
    }

    [Fact]
    public void Custom_resource_is_changed_from_what_it_was()
    {
        var update = Events.CustomResourceUpdate("certificate-1", Properties, JsonValue.Parse("""{"ServiceToken":"own","Days":"30"}"""));

        Assert.Equal(CustomResourceRequestType.Update, update.RequestType);
        Assert.Equal("certificate-1", update.PhysicalResourceId);
        Assert.Equal("""{"ServiceToken":"own","Days":"30"}""", update.OldResourceProperties!.Value.GetRawText());
        Assert.Equal(update.RequestId, update.Succeed("certificate-1").RequestId);
    }

    [Fact]
    public void Custom_resource_is_deleted_by_its_physical_identifier()
    {
        var delete = Events.CustomResourceDelete("certificate-1", Properties);

        Assert.Equal(CustomResourceRequestType.Delete, delete.RequestType);
        Assert.Equal("certificate-1", delete.PhysicalResourceId);
        Assert.NotEqual(Events.CustomResourceCreate(Properties).RequestId, delete.RequestId);
        Assert.Equal(delete.ToJson(), CustomResourceEvent.Parse(delete.ToJson()).ToJson());
    }

    [Fact]
    public void Properties_of_a_custom_resource_are_an_object() =>
        Assert.Throws<ArgumentException>(() => Events.CustomResourceCreate(JsonValue.Parse("[]")));
}
