using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>The result of a check.</summary>
[EventModel]
public sealed partial class SesVerdict
{
    /// <summary>The result.</summary>
    [JsonPropertyName("status")]
    public partial SesVerdictStatus? Status { get; init; }
}
