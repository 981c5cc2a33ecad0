using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>An address.</summary>
[EventModel]
public sealed partial class WorkMailAddress
{
    /// <summary>The address: <c>user@example.com</c>.</summary>
    [JsonPropertyName("address")]
    public partial string? Address { get; init; }
}
