using LambdaKit.Events.Connect;

namespace LambdaKit.Events.Tests.Connect;

public sealed class ConnectTests
{
    private const string ContactFlow = "Connect/Fixtures/contact-flow.json";
    private const string WithoutQueue = "Connect/Fixtures/without-queue.json";

    [Fact]
    public void Every_field_is_modelled() => FixtureCoverage.AssertComplete(ConnectContactFlowRequest.Serializer, ContactFlow, WithoutQueue);

    [Fact]
    public void Contact_has_every_value()
    {
        var request = ConnectContactFlowRequest.Parse(Fixture.Read(ContactFlow));
        var contact = request.Contact!;

        Assert.Equal("ContactFlowEvent", request.Name);
        Assert.Equal("order-1", request.Parameters["orderId"]);
        Assert.Equal("true", contact.Attributes["vip"]);
        Assert.Equal(ConnectChannel.Voice, contact.Channel);
        Assert.Equal(ConnectInitiationMethod.Inbound, contact.InitiationMethod);
        Assert.Equal("+49301234567", contact.CustomerEndpoint!.Address);
        Assert.Equal("TELEPHONE_NUMBER", contact.SystemEndpoint!.Type);
        Assert.Equal("Orders", contact.Queue!.Name);
        Assert.Equal("+49307654321", contact.Queue.OutboundCallerId!.Address);
        Assert.Equal("contact-1", contact.InitialContactId);
    }

    [Fact]
    public void Sound_has_its_times()
    {
        var audio = ConnectContactFlowRequest.Parse(Fixture.Read(ContactFlow)).Contact!.MediaStreams!.Customer!.Audio!;

        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero), audio.StartTimestamp);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 1, 0, 456, TimeSpan.Zero), audio.StopTimestamp);
        Assert.Equal("91343852333181432392682062622220590765191907586", audio.StartFragmentNumber);
    }

    [Fact]
    public void Quirk_54_Language_streams_references_tags_and_the_rest_are_there()
    {
        var contact = ConnectContactFlowRequest.Parse(Fixture.Read(ContactFlow)).Contact!;

        Assert.Equal("de-DE", contact.LanguageCode);
        Assert.NotNull(contact.MediaStreams);
        Assert.Equal("https://example.com/orders/1", contact.References["page"].Value);
        Assert.Equal("REJECTED", contact.References["photo"].Status);
        Assert.Equal("orders", contact.Tags["team"]);
        Assert.Equal("customer-1", contact.CustomerId);
        Assert.Equal("About an order", contact.Description);
        Assert.Equal("Order 1", contact.Name);
        Assert.Equal("connect:Telephony", contact.SegmentAttributes["connect:Subtype"].ValueString);
        Assert.Equal(2, contact.SegmentAttributes["connect:Retries"].ValueInteger);
        Assert.Equal("b", contact.SegmentAttributes["connect:Lists"].ValueMap["a"].ValueList[0].ValueString);
        Assert.Equal("contact-0", contact.RelatedContactId);
    }

    [Fact]
    public void Contact_without_queue_and_numbers_has_none()
    {
        var contact = ConnectContactFlowRequest.Parse(Fixture.Read(WithoutQueue)).Contact!;

        Assert.Null(contact.Queue);
        Assert.Null(contact.CustomerEndpoint);
        Assert.Null(contact.MediaStreams!.Customer!.Audio);
        Assert.Empty(contact.References);
        Assert.Empty(ConnectContactFlowRequest.Parse("{}").Parameters);
    }
}
