using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>The action of a receipt rule. Which fields there are depends on <see cref="Type"/>.</summary>
[EventModel]
public sealed partial class SesAction
{
    /// <summary>What was done.</summary>
    [JsonPropertyName("type")]
    public partial SesActionType? Type { get; init; }

    /// <summary>The ARN of the topic that was notified; null when none was.</summary>
    [JsonPropertyName("topicArn")]
    public partial string? TopicArn { get; init; }

    /// <summary>The ARN of the function, for Lambda; otherwise null.</summary>
    [JsonPropertyName("functionArn")]
    public partial string? FunctionArn { get; init; }

    /// <summary><c>Event</c> or <c>RequestResponse</c>, for Lambda; otherwise null. Only the latter waits for a <see cref="SesResponse"/>.</summary>
    [JsonPropertyName("invocationType")]
    public partial string? InvocationType { get; init; }

    /// <summary>The bucket that it was written to, for S3; otherwise null.</summary>
    [JsonPropertyName("bucketName")]
    public partial string? BucketName { get; init; }

    /// <summary>The key that it was written to, for S3; otherwise null.</summary>
    [JsonPropertyName("objectKey")]
    public partial string? ObjectKey { get; init; }

    /// <summary>The part of the key that the rule gives, for S3; otherwise null.</summary>
    [JsonPropertyName("objectKeyPrefix")]
    public partial string? ObjectKeyPrefix { get; init; }

    /// <summary>The key that it was encrypted with, for S3; null when with none.</summary>
    [JsonPropertyName("kmsKeyArn")]
    public partial string? KmsKeyArn { get; init; }

    /// <summary><c>UTF8</c> or <c>BASE64</c>, for SNS; otherwise null.</summary>
    [JsonPropertyName("encoding")]
    public partial string? Encoding { get; init; }

    /// <summary>The reply code of RFC 5321, such as <c>550</c>, for Bounce; otherwise null.</summary>
    [JsonPropertyName("smtpReplyCode")]
    public partial string? SmtpReplyCode { get; init; }

    /// <summary>The enhanced status code of RFC 3463, such as <c>5.1.1</c>, for Bounce; null when the rule gives none.</summary>
    [JsonPropertyName("statusCode")]
    public partial string? StatusCode { get; init; }

    /// <summary>The text of the bounce, for Bounce; otherwise null.</summary>
    [JsonPropertyName("message")]
    public partial string? Message { get; init; }

    /// <summary>The address that sent the bounce, for Bounce; otherwise null.</summary>
    [JsonPropertyName("sender")]
    public partial string? Sender { get; init; }

    /// <summary>The ARN of the WorkMail organization, for WorkMail; otherwise null.</summary>
    [JsonPropertyName("organizationArn")]
    public partial string? OrganizationArn { get; init; }

    /// <summary>The header that was added, for AddHeader; otherwise null.</summary>
    [JsonPropertyName("headerName")]
    public partial string? HeaderName { get; init; }

    /// <summary>Its value, for AddHeader; otherwise null.</summary>
    [JsonPropertyName("headerValue")]
    public partial string? HeaderValue { get; init; }

    /// <summary><c>RuleSet</c>, for Stop; otherwise null.</summary>
    [JsonPropertyName("scope")]
    public partial string? Scope { get; init; }

    /// <summary>The ARN of the Amazon Connect instance, for Connect; otherwise null.</summary>
    [JsonPropertyName("instanceArn")]
    public partial string? InstanceArn { get; init; }
}
