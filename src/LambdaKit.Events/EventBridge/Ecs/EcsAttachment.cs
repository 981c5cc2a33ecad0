using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What a task or container instance is attached to.</summary>
[EventModel]
public sealed partial class EcsAttachment
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>What it is, such as <c>eni</c> for a network interface.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary><c>PRECREATED</c>, <c>CREATED</c>, <c>ATTACHING</c>, <c>ATTACHED</c>, <c>DETACHING</c>, <c>DETACHED</c> or <c>DELETED</c>.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>What it is made of, such as <c>subnetId</c> and <c>privateIPv4Address</c>; never null.</summary>
    [JsonPropertyName("details")]
    public partial IReadOnlyList<EcsKeyValue> Details { get; init; }
}
