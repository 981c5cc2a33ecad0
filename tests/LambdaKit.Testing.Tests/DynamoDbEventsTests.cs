using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing.Tests;

public sealed class DynamoDbEventsTests
{
    private static readonly AttributeMap Placed = AttributeMap.From(new Order("A-1", 2), TestJson.Default.Order);
    private static readonly AttributeMap Changed = AttributeMap.From(new Order("A-1", 3), TestJson.Default.Order);

    [Fact]
    public void Changes_of_items_carry_the_images_that_there_are()
    {
        var insert = Events.DynamoDbInsert(Placed).Records[0];
        var modify = Events.DynamoDbModify(Placed, Changed).Records[0];
        var remove = Events.DynamoDbRemove(Changed).Records[0];

        Assert.Equal((DynamoDbEventName.Insert, null, Placed), (insert.EventName, insert.OldImage, insert.NewImage));
        Assert.Equal((DynamoDbEventName.Modify, Placed, Changed), (modify.EventName, modify.OldImage, modify.NewImage));
        Assert.Equal((DynamoDbEventName.Remove, Changed, null), (remove.EventName, remove.OldImage, remove.NewImage));
        Assert.Equal(["id"], modify.Keys!.Keys); // The builder always sets it.
        Assert.Equal("A-1", modify.Keys["id"]?.String);
        Assert.Contains(":table/orders/stream/", modify.EventSourceArn, StringComparison.Ordinal);
        Assert.True(modify.Change?.SizeBytes > insert.Change?.SizeBytes);
    }

    [Fact]
    public void Changes_of_values_are_changes_of_their_json()
    {
        var modify = Events.DynamoDbModify(new Order("A-1", 2), new Order("A-1", 3), TestJson.Default.Order).Records[0];
        var insert = Events.DynamoDbInsert(new Order("A-1", 2), TestJson.Default.Order).Records[0];
        var remove = Events.DynamoDbRemove(new Order("A-1", 2), TestJson.Default.Order).Records[0];

        Assert.Equal(new Order("A-1", 3), modify.NewImage?.To(TestJson.Default.Order));
        Assert.Equal(new Order("A-1", 2), insert.NewImage?.To(TestJson.Default.Order));
        Assert.Equal(new Order("A-1", 2), remove.OldImage?.To(TestJson.Default.Order));
    }

    [Fact]
    public void A_stream_of_keys_carries_no_images()
    {
        var modify = Events.DynamoDbModify(Placed, Changed, new DynamoDbEventOptions { ViewType = DynamoDbStreamViewType.KeysOnly, KeyNames = ["id", "quantity"] }).Records[0];

        Assert.Null(modify.OldImage);
        Assert.Null(modify.NewImage);
        Assert.Equal(["id", "quantity"], modify.Keys!.Keys); // The builder always sets it.
        Assert.Throws<ArgumentException>(() => Events.DynamoDbInsert(Placed, new DynamoDbEventOptions { KeyNames = ["sku"] }));
    }

    [Fact]
    public void An_expired_item_was_deleted_by_dynamodb()
    {
        Assert.True(Events.DynamoDbExpire(Placed).Records[0].IsTimeToLiveDeletion);
        Assert.False(Events.DynamoDbRemove(Placed).Records[0].IsTimeToLiveDeletion);
    }

    [Fact]
    public void Changes_make_a_batch_with_growing_sequence_numbers()
    {
        var batch = Events.DynamoDb(Events.DynamoDbInsert(Placed), Events.DynamoDbModify(Placed, Changed), Events.DynamoDbExpire(Changed));

        var numbers = batch.Records.Select(record => record.SequenceNumber).ToList();
        Assert.Equal(3, numbers.Distinct().Count());
        Assert.Equal(numbers.Order(StringComparer.Ordinal), numbers);
        Assert.Equal([DynamoDbEventName.Insert, DynamoDbEventName.Modify, DynamoDbEventName.Remove], batch.Records.Select(record => record.EventName!.Value));
        Assert.True(batch.Records[2].IsTimeToLiveDeletion);
    }

    [Fact]
    public void Changes_in_a_window_have_its_state_and_those_at_its_end_are_none()
    {
        var options = new TimeWindowOptions { State = JsonValue.Parse("""{"count":3}"""), IsFinal = true };

        var batch = Events.DynamoDbWindow(Events.DynamoDbInsert(Placed));
        var end = Events.DynamoDbWindow(batch: null, options);

        Assert.Equal((Placed, "{}", false), (batch.Records[0].NewImage, batch.State?.GetRawText(), batch.IsFinalInvokeForWindow));
        Assert.Equal((0, """{"count":3}""", true), (end.Records.Count, end.State?.GetRawText(), end.IsFinalInvokeForWindow));
        Assert.Equal(new FakeClock().GetUtcNow().AddMinutes(1), end.Window?.End);
        Assert.Equal((batch.ShardId, batch.Records[0].EventSourceArn), (end.ShardId, end.EventSourceArn));
    }
}
