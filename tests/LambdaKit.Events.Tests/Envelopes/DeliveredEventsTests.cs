using System.Text;
using LambdaKit.Events.Envelopes;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests.Envelopes;

public sealed class DeliveredEventsTests
{
    private const string Uploaded = """{"Records":[{"eventSource":"aws:s3","s3":{"bucket":{"name":"photos"},"object":{"key":"a+b.jpg"}}}]}""";
    private const string Parcel = """{"id":"p1","weight":1.5}""";

    [Fact]
    public void Event_of_s3_is_found_in_sns_in_sqs()
    {
        var delivered = Batch(Notification(Uploaded)).Open(S3Event.Serializer)[0];

        Assert.Equal("m0", delivered.Record.MessageId);
        Assert.Equal("a b.jpg", delivered.Event.Records[0].ObjectKey);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:uploads", delivered.Notification!.TopicArn);
        Assert.Null(delivered.BusEvent);
        Assert.Same(delivered.Notification, Assert.Single(delivered.Envelopes).Notification);
    }

    [Fact]
    public void Raw_message_delivery_works_the_same()
    {
        var delivered = Batch(Uploaded).Open(S3Event.Serializer)[0];

        Assert.Equal("a b.jpg", delivered.Event.Records[0].ObjectKey);
        Assert.Empty(delivered.Envelopes);
        Assert.Null(delivered.Notification);
    }

    [Fact]
    public void Envelopes_are_opened_however_deep_they_lie()
    {
        var delivered = Batch(Notification(BusEvent(Notification(BusEvent(Uploaded))))).Open(S3Event.Serializer)[0];

        Assert.Equal("photos", delivered.Event.Records[0].BucketName);
        Assert.Equal([true, false, true, false], delivered.Envelopes.Select(e => e.Notification is not null));
        Assert.Equal([false, true, false, true], delivered.Envelopes.Select(e => e.BusEvent is not null));
        Assert.Same(delivered.Envelopes[2].Notification, delivered.Notification);
        Assert.Same(delivered.Envelopes[3].BusEvent, delivered.BusEvent);
    }

    [Fact]
    public void Event_of_the_bus_stays_closed_when_it_is_what_is_asked_for()
    {
        var delivered = Batch(Notification(BusEvent(Parcel))).Open(EventBridgeEvent.Serializer)[0];

        Assert.Equal("Parcel Sent", delivered.Event.DetailType);
        Assert.Equal("p1", delivered.Event.Detail["id"].GetString());
        Assert.NotNull(Assert.Single(delivered.Envelopes).Notification);
        Assert.Equal("Parcel Sent", Batch(BusEvent(Parcel)).Open(ParcelJson.Default.BusParcel)[0].Event.DetailType);
    }

    [Fact]
    public void Notification_stays_closed_when_it_is_what_is_asked_for()
    {
        var delivered = Batch(Notification(Uploaded)).Open(SnsNotification.Serializer)[0];

        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:uploads", delivered.Event.TopicArn);
        Assert.Empty(delivered.Envelopes);
    }

    [Fact]
    public void Type_of_the_user_is_read_through_the_same_envelopes()
    {
        var delivered = Batch(Notification(BusEvent(Parcel)), Parcel, BusEvent(Parcel)).Open(ParcelJson.Default.Parcel);

        Assert.All(delivered, d => Assert.Equal(new Parcel("p1", 1.5m), d.Event));
        Assert.Equal([2, 0, 1], delivered.Select(d => d.Envelopes.Count));
        Assert.Same(delivered[0].Event, delivered[0].Event);
    }

    [Fact]
    public void Record_that_holds_nonsense_fails_by_itself()
    {
        var delivered = Batch("no json", Notification("""{"Records":17}"""), Uploaded, Notification("[")).Open(S3Event.Serializer);

        Assert.Equal(["m0", "m1", "m2", "m3"], delivered.Select(d => d.Record.MessageId));
        Assert.Equal([false, false, true, false], delivered.Select(d => d.TryRead(out _)));
        Assert.Throws<EventFormatException>(() => delivered[0].Event);
        Assert.Throws<EventFormatException>(() => delivered[1].Event);
        Assert.Empty(delivered[0].Envelopes);
        Assert.NotNull(delivered[1].Notification);
        Assert.True(delivered[2].TryRead(out var read));
        Assert.Same(delivered[2].Event, read);
        Assert.Throws<EventFormatException>(() => new SqsMessage().Open(S3Event.Serializer).Event);
    }

    [Fact]
    public void Nonsense_for_a_type_of_the_user_fails_too()
    {
        Assert.Throws<EventFormatException>(() => Batch("no json").Open(ParcelJson.Default.Parcel)[0].Event);
        Assert.Throws<EventFormatException>(() => Batch("null").Open(ParcelJson.Default.Parcel)[0].Event);
        Assert.False(Batch("no json").Open(ParcelJson.Default.Parcel)[0].TryRead(out var parcel));
        Assert.Null(parcel);
    }

    [Fact]
    public void Test_message_of_s3_comes_through_as_one()
    {
        var delivered = Batch(Notification("""{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"photos"}""")).Open(S3Event.Serializer)[0];

        Assert.True(delivered.Event.IsTestEvent);
        Assert.Empty(delivered.Event.Records);
    }

    [Theory]
    [InlineData("""{"Type":"SubscriptionConfirmation","TopicArn":"arn","Token":"t","Message":"You have chosen to subscribe."}""", "SubscriptionConfirmation")]
    [InlineData("""{"Type":"Notification","TopicArn":"arn","Message":null}""", "Notification")]
    public void Notification_without_an_event_is_not_taken_for_one(string body, string type)
    {
        var delivered = Batch(body).Open(S3Event.Serializer)[0];

        Assert.Equal(type, delivered.Notification!.Type!.Value.Value);
        Assert.Throws<EventFormatException>(() => delivered.Event);
    }

    [Theory]
    [InlineData("""{"Type":"Notification","Message":"{}"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"arn","Message":{"id":"not a text"}}""")]
    [InlineData("""{"detail-type":"x","detail":{}}""")]
    [InlineData("[]")]
    public void What_only_resembles_an_envelope_is_none(string body) => Assert.Empty(Batch(body).Open(S3Event.Serializer)[0].Envelopes);

    [Fact]
    public void Notifications_and_stream_records_are_opened_too()
    {
        var sns = new SnsEvent { Records = [new SnsRecord { EventSubscriptionArn = "s1", Sns = new SnsMessage { Message = BusEvent(Parcel) } }] };
        var kinesis = new KinesisStreamEvent
        {
            Records = [new KinesisRecord { EventId = "k1", Payload = new() { Data = Encoding.UTF8.GetBytes(Notification(Uploaded)) } }],
        };

        Assert.Equal(("s1", "p1"), (sns.Open(ParcelJson.Default.Parcel)[0].Record.EventSubscriptionArn, sns.Open(ParcelJson.Default.Parcel)[0].Event.Id));
        Assert.Equal("Parcel Sent", sns.Open(EventBridgeEvent.Serializer)[0].Event.DetailType);
        Assert.Equal("p1", sns.Records[0].Open(ParcelJson.Default.Parcel).Event.Id);
        Assert.Equal("Parcel Sent", sns.Records[0].Open(EventBridgeEvent.Serializer).Event.DetailType);
        Assert.Equal("photos", kinesis.Open(S3Event.Serializer)[0].Event.Records[0].BucketName);
        Assert.Equal("k1", kinesis.Records[0].Open(S3Event.Serializer).Record.EventId);
        Assert.Equal("uploads", kinesis.Open(ParcelJson.Default.DictionaryStringJsonElement)[0].Notification!.TopicArn!.Split(':')[^1]);
        Assert.True(kinesis.Records[0].Open(ParcelJson.Default.DictionaryStringJsonElement).Event.ContainsKey("Records"));
        Assert.Equal("p1", new SqsMessage { Body = Parcel }.Open(ParcelJson.Default.Parcel).Event.Id);
    }

    [Fact]
    public void Any_other_record_is_opened_by_its_bytes()
    {
        Assert.Equal((7, "photos"), (
            DeliveredEvents.Open(7, Encoding.UTF8.GetBytes(Notification(Uploaded)), S3Event.Serializer).Record,
            DeliveredEvents.Open(7, Encoding.UTF8.GetBytes(Notification(Uploaded)), S3Event.Serializer).Event.Records[0].BucketName));
        Assert.Equal("p1", DeliveredEvents.Open("r", Encoding.UTF8.GetBytes(Parcel), ParcelJson.Default.Parcel).Event.Id);
    }

    private static SqsEvent Batch(params string[] bodies) =>
        new() { Records = [.. bodies.Select((body, i) => new SqsMessage { MessageId = $"m{i}", Body = body })] };

    private static string Notification(string message) =>
        Encoding.UTF8.GetString(
            new SnsNotification
            {
                Type = SnsMessageType.Notification,
                TopicArn = "arn:aws:sns:eu-west-1:123456789012:uploads",
                Message = message,
            }.ToUtf8Json());

    private static string BusEvent(string detail) =>
        Encoding.UTF8.GetString(new EventBridgeEvent { DetailType = "Parcel Sent", Source = "shop", Detail = JsonValue.Parse(detail) }.ToUtf8Json());
}
