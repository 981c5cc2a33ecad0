using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>What CloudTrail records of a request, also as the detail of an EventBridge event.</summary>
/// <remarks>
/// Which of the fields there are depends on the service and on the version of the record.
/// <see href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudTrailRecord
{
    /// <summary>The detail type in EventBridge of a request to an API.</summary>
    public const string ApiCallDetailType = "AWS API Call via CloudTrail";

    /// <summary>The detail type in EventBridge of a sign-in to the console.</summary>
    public const string ConsoleSignInDetailType = "AWS Console Sign In via CloudTrail";

    /// <summary>The detail type in EventBridge of what is done in the console.</summary>
    public const string ConsoleActionDetailType = "AWS Console Action via CloudTrail";

    /// <summary>The detail type in EventBridge of what a service did by itself.</summary>
    public const string ServiceEventDetailType = "AWS Service Event via CloudTrail";

    /// <summary>The detail type in EventBridge of unusual activity.</summary>
    public const string InsightDetailType = "AWS Insight via CloudTrail";

    /// <summary>The version of the record's layout, such as <c>1.11</c>.</summary>
    [JsonPropertyName("eventVersion")]
    [Recurring]
    public partial string? EventVersion { get; init; }

    /// <summary>Who made the request; null for unusual activity.</summary>
    [JsonPropertyName("userIdentity")]
    public partial CloudTrailIdentity? UserIdentity { get; init; }

    /// <summary>When the request was complete; null when missing.</summary>
    [JsonPropertyName("eventTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventTime { get; init; }

    /// <summary>The service, such as <c>s3.amazonaws.com</c>.</summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The operation, such as <c>PutObject</c>.</summary>
    [JsonPropertyName("eventName")]
    [Recurring]
    public partial string? EventName { get; init; }

    /// <summary>The region it was made to.</summary>
    [JsonPropertyName("awsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>Where it came from: an address, or the name of a service.</summary>
    [JsonPropertyName("sourceIPAddress")]
    public partial string? SourceIpAddress { get; init; }

    /// <summary>The software that made it; null when missing.</summary>
    [JsonPropertyName("userAgent")]
    public partial string? UserAgent { get; init; }

    /// <summary>The kind of the error; null when it succeeded.</summary>
    [JsonPropertyName("errorCode")]
    public partial string? ErrorCode { get; init; }

    /// <summary>The error, in words; null when it succeeded.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? ErrorMessage { get; init; }

    /// <summary>The parameters of the request; null JSON when there are none, or when missing.</summary>
    [JsonPropertyName("requestParameters")]
    public partial JsonValue RequestParameters { get; init; }

    /// <summary>What was answered to a request that changes something; null JSON when nothing was, or when missing.</summary>
    [JsonPropertyName("responseElements")]
    public partial JsonValue ResponseElements { get; init; }

    /// <summary>What belongs to neither; null JSON when missing.</summary>
    [JsonPropertyName("additionalEventData")]
    public partial JsonValue AdditionalEventData { get; init; }

    /// <summary>The identifier of the request; null when missing.</summary>
    [JsonPropertyName("requestID")]
    public partial string? RequestId { get; init; }

    /// <summary>The identifier of the record.</summary>
    [JsonPropertyName("eventID")]
    public partial string? EventId { get; init; }

    /// <summary>What it records: <c>AwsApiCall</c>, <c>AwsServiceEvent</c>, <c>AwsConsoleAction</c>, <c>AwsConsoleSignIn</c>, <c>AwsVpceEvent</c> or <c>AwsCloudTrailInsight</c>.</summary>
    [JsonPropertyName("eventType")]
    [Recurring]
    public partial string? EventType { get; init; }

    /// <summary>The version of the API; null when missing.</summary>
    [JsonPropertyName("apiVersion")]
    [Recurring]
    public partial string? ApiVersion { get; init; }

    /// <summary>Whether it manages resources, rather than their contents; null when missing.</summary>
    [JsonPropertyName("managementEvent")]
    public partial bool? ManagementEvent { get; init; }

    /// <summary>Whether it only reads; null when missing.</summary>
    [JsonPropertyName("readOnly")]
    public partial bool? ReadOnly { get; init; }

    /// <summary>What it was about; never null.</summary>
    [JsonPropertyName("resources")]
    public partial IReadOnlyList<CloudTrailResource> Resources { get; init; }

    /// <summary>The account that gets the record; null when missing.</summary>
    [JsonPropertyName("recipientAccountId")]
    [Recurring]
    public partial string? RecipientAccountId { get; init; }

    /// <summary>What a service did by itself; null JSON for requests.</summary>
    [JsonPropertyName("serviceEventDetails")]
    public partial JsonValue ServiceEventDetails { get; init; }

    /// <summary>What the records of all accounts that took part have in common; null when there is one.</summary>
    [JsonPropertyName("sharedEventID")]
    public partial string? SharedEventId { get; init; }

    /// <summary>The VPC endpoint it came through; null when through none.</summary>
    [JsonPropertyName("vpcEndpointId")]
    public partial string? VpcEndpointId { get; init; }

    /// <summary>The account of the VPC endpoint; null when through none.</summary>
    [JsonPropertyName("vpcEndpointAccountId")]
    public partial string? VpcEndpointAccountId { get; init; }

    /// <summary><c>Management</c>, <c>Data</c>, <c>NetworkActivity</c> or <c>Insight</c>; null when missing.</summary>
    [JsonPropertyName("eventCategory")]
    [Recurring]
    public partial string? EventCategory { get; init; }

    /// <summary>Why the record comes late or again; null when it doesn't.</summary>
    [JsonPropertyName("addendum")]
    public partial CloudTrailAddendum? Addendum { get; init; }

    /// <summary>Whether a session of the console made it; null when not. A text in JSON.</summary>
    [JsonPropertyName("sessionCredentialFromConsole")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? SessionCredentialFromConsole { get; init; }

    /// <summary>The Snow device it was made to; null JSON for others.</summary>
    [JsonPropertyName("edgeDeviceDetails")]
    public partial JsonValue EdgeDeviceDetails { get; init; }

    /// <summary>How the connection was secured; null when missing.</summary>
    [JsonPropertyName("tlsDetails")]
    public partial CloudTrailTls? TlsDetails { get; init; }

    /// <summary>What was added for enriched records; null for others.</summary>
    [JsonPropertyName("eventContext")]
    public partial CloudTrailContext? EventContext { get; init; }

    /// <summary>The unusual activity; null for others.</summary>
    [JsonPropertyName("insightDetails")]
    public partial CloudTrailInsight? InsightDetails { get; init; }

    /// <summary>What CloudTrail says of the record itself; null when nothing.</summary>
    [JsonPropertyName("annotation")]
    public partial string? Annotation { get; init; }
}
