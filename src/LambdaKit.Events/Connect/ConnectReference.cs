using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>What agents get to see with a contact.</summary>
[EventModel]
public sealed partial class ConnectReference
{
    /// <summary>The kind: <c>URL</c>, <c>ATTACHMENT</c>, <c>NUMBER</c>, <c>STRING</c>, <c>DATE</c>, <c>EMAIL</c>.</summary>
    [JsonPropertyName("Type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>The value, as text.</summary>
    [JsonPropertyName("Value")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Value { get; init; }

    /// <summary>How far an attachment is: <c>APPROVED</c>, <c>REJECTED</c>; null for other kinds.</summary>
    [JsonPropertyName("Status")]
    [Recurring]
    public partial string? Status { get; init; }

    /// <summary>The ARN of an attachment; null for other kinds.</summary>
    [JsonPropertyName("Arn")]
    public partial string? Arn { get; init; }

    /// <summary>Why an attachment was rejected; null when it was not.</summary>
    [JsonPropertyName("StatusReason")]
    public partial string? StatusReason { get; init; }
}
