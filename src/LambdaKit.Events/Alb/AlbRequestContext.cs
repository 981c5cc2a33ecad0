using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alb;

/// <summary>What a load balancer says about itself.</summary>
[EventModel]
public sealed partial class AlbRequestContext
{
    /// <summary>The load balancer's part.</summary>
    [JsonPropertyName("elb")]
    public partial AlbTarget? Elb { get; init; }
}
