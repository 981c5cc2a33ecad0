using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>Someone known to Amazon S3.</summary>
[EventModel]
public sealed partial class S3UserIdentity
{
    /// <summary>The unique identifier of the IAM resource or of the account; <c>s3.amazonaws.com</c> for S3 itself.</summary>
    [JsonPropertyName("principalId")]
    [Recurring]
    public partial string? PrincipalId { get; init; }
}
