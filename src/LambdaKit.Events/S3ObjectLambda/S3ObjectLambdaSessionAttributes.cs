using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>When and how a session began.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaSessionAttributes
{
    /// <summary>When the credentials were issued.</summary>
    [JsonPropertyName("creationDate")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? CreationDate { get; init; }

    /// <summary>Whether by a multi-factor device.</summary>
    [JsonPropertyName("mfaAuthenticated")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? MfaAuthenticated { get; init; }
}
