using System.Text.Json.Serialization;

namespace LambdaKit.Events.Tests.Envelopes;

/// <summary>A user's own model of a whole event of EventBridge.</summary>
internal sealed record BusParcel([property: JsonPropertyName("detail-type")] string DetailType, Parcel Detail);
