using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>A question of a bot.</summary>
[EventModel]
public sealed partial class LexV2Prompt
{
    /// <summary>Which attempt it is: <c>Initial</c>, <c>Retry1</c>, ...</summary>
    [JsonPropertyName("attempt")]
    [Recurring]
    public partial string? Attempt { get; init; }
}
