using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>What SES says about an email: who sent it, and what its rules did with it.</summary>
[EventModel]
public sealed partial class SesReceivedEmail
{
    /// <summary>The envelope and the headers.</summary>
    [JsonPropertyName("mail")]
    public partial SesMail? Mail { get; init; }

    /// <summary>The checks, and the action that was taken.</summary>
    [JsonPropertyName("receipt")]
    public partial SesReceipt? Receipt { get; init; }

    /// <summary>The email itself; null except where SES was told to send it along.</summary>
    [JsonPropertyName("content")]
    public partial string? Content { get; init; }
}
