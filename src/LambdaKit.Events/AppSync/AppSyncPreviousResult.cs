using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>What the function before this one in a pipeline returned.</summary>
[EventModel]
public sealed partial class AppSyncPreviousResult
{
    /// <summary>Any JSON.</summary>
    [JsonPropertyName("result")]
    public partial JsonValue? Result { get; init; }
}
