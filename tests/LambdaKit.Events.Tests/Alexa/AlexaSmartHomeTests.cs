using LambdaKit.Events.Alexa;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Alexa;

public sealed class AlexaSmartHomeTests
{
    [Fact]
    public void Every_field_is_modelled()
    {
        FixtureCoverage.AssertComplete(AlexaSmartHomeRequest.Serializer, Path("smart-home-directive"), Path("smart-home-version-2"));
        FixtureCoverage.AssertComplete(AlexaSmartHomeResponse.Serializer, Path("smart-home-response"), Path("smart-home-version-2-response"));
    }

    [Fact]
    public void Directive_names_the_device_and_what_is_wanted()
    {
        var request = AlexaSmartHomeRequest.Parse(Fixture.Read(Path("smart-home-directive")));

        Assert.Equal("Alexa.RangeController", request.AnyHeader!.Namespace);
        Assert.Equal("SetRangeValue", request.AnyHeader.Name);
        Assert.Equal("Blind.Lift", request.AnyHeader.Instance);
        Assert.Equal("blind-1", request.Directive!.Endpoint!.EndpointId);
        Assert.Equal("room-7", request.Directive.Endpoint.Scope!.Partition);
        Assert.Equal("kitchen", request.Directive.Endpoint.Cookie["room"]);
        Assert.Equal(2.5m, request.Directive.Payload!.Value["rangeValue"].GetDecimal());
    }

    [Fact]
    public void Version_2_has_its_header_at_the_top()
    {
        var request = AlexaSmartHomeRequest.Parse(Fixture.Read(Path("smart-home-version-2")));

        Assert.Null(request.Directive);
        Assert.Equal("TurnOnRequest", request.AnyHeader!.Name);
        Assert.Equal("example-token", request.Payload!.Value["accessToken"].GetString());
    }

    [Fact]
    public void Response_tells_the_state_of_the_device()
    {
        var property = AlexaSmartHomeResponse.Parse(Fixture.Read(Path("smart-home-response"))).Context!.Properties[0];

        Assert.Equal("rangeValue", property.Name);
        Assert.Equal(2.5m, property.Value!.Value.GetDecimal());
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 500, TimeSpan.Zero), property.TimeOfSample);
        Assert.Equal(500, property.UncertaintyMilliseconds);
        Assert.Equal(
            """{"event":{"header":{"namespace":"Alexa","name":"Response","payloadVersion":"3"},"payload":{}}}""",
            new AlexaSmartHomeResponse
            {
                Event = new AlexaEvent { Header = new AlexaMessageHeader { Namespace = "Alexa", Name = "Response", PayloadVersion = "3" }, Payload = JsonValue.Parse("{}") },
            }.ToJson());
    }

    private static string Path(string name) => $"Alexa/Fixtures/{name}.json";
}
