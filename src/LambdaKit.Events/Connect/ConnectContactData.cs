using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>A contact: a call, a chat, a task or an e-mail.</summary>
[EventModel]
public sealed partial class ConnectContactData
{
    /// <summary>The attributes that flows have given the contact; never null.</summary>
    [JsonPropertyName("Attributes")]
    public partial IReadOnlyDictionary<string, string> Attributes { get; init; }

    /// <summary>The region of the instance; null when missing.</summary>
    [JsonPropertyName("AwsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>How the customer is in contact.</summary>
    [JsonPropertyName("Channel")]
    public partial ConnectChannel? Channel { get; init; }

    /// <summary>The identifier of the contact.</summary>
    [JsonPropertyName("ContactId")]
    public partial string? ContactId { get; init; }

    /// <summary>The customer's number or address; null when there is none.</summary>
    [JsonPropertyName("CustomerEndpoint")]
    public partial ConnectEndpoint? CustomerEndpoint { get; init; }

    /// <summary>The customer's number in another system; null when there is none.</summary>
    [JsonPropertyName("CustomerId")]
    public partial string? CustomerId { get; init; }

    /// <summary>A description of the contact; null when there is none.</summary>
    [JsonPropertyName("Description")]
    public partial string? Description { get; init; }

    /// <summary>The identifier of the first contact of those that belong together.</summary>
    [JsonPropertyName("InitialContactId")]
    public partial string? InitialContactId { get; init; }

    /// <summary>How the contact came about.</summary>
    [JsonPropertyName("InitiationMethod")]
    public partial ConnectInitiationMethod? InitiationMethod { get; init; }

    /// <summary>The ARN of the Amazon Connect instance.</summary>
    [JsonPropertyName("InstanceARN")]
    [Recurring]
    public partial string? InstanceArn { get; init; }

    /// <summary>The language that the flow has set, such as <c>en-US</c>; null when it has set none.</summary>
    [JsonPropertyName("LanguageCode")]
    [Recurring]
    public partial string? LanguageCode { get; init; }

    /// <summary>The streams of the call; null when there are none.</summary>
    [JsonPropertyName("MediaStreams")]
    public partial ConnectMediaStreams? MediaStreams { get; init; }

    /// <summary>The name of the contact, such as a task's; null when there is none.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }

    /// <summary>The identifier of the contact that this one was transferred from; null when there is none.</summary>
    [JsonPropertyName("PreviousContactId")]
    public partial string? PreviousContactId { get; init; }

    /// <summary>The queue; null when the contact is in none.</summary>
    [JsonPropertyName("Queue")]
    public partial ConnectQueue? Queue { get; init; }

    /// <summary>What agents get to see with the contact, by name; never null.</summary>
    [JsonPropertyName("References")]
    public partial IReadOnlyDictionary<string, ConnectReference> References { get; init; }

    /// <summary>The identifier of a contact that this one is related to; null when there is none.</summary>
    [JsonPropertyName("RelatedContactId")]
    public partial string? RelatedContactId { get; init; }

    /// <summary>What Amazon Connect says about this part of the contact, such as <c>connect:Subtype</c>; never null.</summary>
    [JsonPropertyName("SegmentAttributes")]
    public partial IReadOnlyDictionary<string, ConnectSegmentAttribute> SegmentAttributes { get; init; }

    /// <summary>The number or address that the customer called; null when there is none.</summary>
    [JsonPropertyName("SystemEndpoint")]
    public partial ConnectEndpoint? SystemEndpoint { get; init; }

    /// <summary>The tags of the contact; never null.</summary>
    [JsonPropertyName("Tags")]
    public partial IReadOnlyDictionary<string, string> Tags { get; init; }
}
