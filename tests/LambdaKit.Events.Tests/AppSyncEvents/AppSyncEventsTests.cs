using LambdaKit.Events.AppSync;
using LambdaKit.Events.AppSyncEvents;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.AppSyncEvents;

public sealed class AppSyncEventsTests
{
    private const string Publish = "AppSyncEvents/Fixtures/publish.json";
    private const string Subscribe = "AppSyncEvents/Fixtures/subscribe.json";
    private const string Response = "AppSyncEvents/Fixtures/response.json";

    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(AppSyncEventsRequest.Serializer, covered: [typeof(AppSyncIdentity)], Publish, Subscribe);
        FixtureCoverage.AssertComplete(AppSyncEventsResponse.Serializer, Response);
    }

    [Fact]
    public void Published_events_have_their_channel()
    {
        var request = AppSyncEventsRequest.Parse(Fixture.Read(Publish));

        Assert.True(request.IsPublish);
        Assert.False(request.IsSubscribe);
        Assert.Equal("/news/sports", request.Info!.Channel!.Path);
        Assert.Equal(["news", "sports"], request.Info.Channel.Segments);
        Assert.Equal("news", request.Info.ChannelNamespace!.Name);
        Assert.Equal(["event-1", "event-2"], request.Events.Select(message => message.Id));
        Assert.Equal(1.5m, request.Events[0].Payload!.Value["score"][1].GetDecimal());
        Assert.Equal("plain", request.Events[1].Payload!.Value.GetString());
    }

    [Fact]
    public void Subscription_has_no_events()
    {
        var request = AppSyncEventsRequest.Parse(Fixture.Read(Subscribe));

        Assert.True(request.IsSubscribe);
        Assert.Empty(request.Events);
        Assert.Equal("blue", request.Identity!.HandlerContext["tenant"]);
        Assert.Equal(AppSyncIdentityKind.Lambda, request.Identity.Kind);
    }

    [Fact]
    public void Events_go_on_or_are_refused_one_by_one()
    {
        var response = new AppSyncEventsResponse
        {
            Events =
            [
                new AppSyncEventsOutcome { Id = "event-1", Payload = JsonValue.Parse("""{"a":1}""") },
                new AppSyncEventsOutcome { Id = "event-2", Error = "Too long." },
            ],
        };

        Assert.Equal("""{"events":[{"id":"event-1","payload":{"a":1}},{"id":"event-2","error":"Too long."}]}""", response.ToJson());
        Assert.Equal("""{"error":"Not for you."}""", new AppSyncEventsResponse { Error = "Not for you." }.ToJson());
    }
}
