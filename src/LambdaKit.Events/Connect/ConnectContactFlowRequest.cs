using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>A flow of Amazon Connect calls the function, in the course of a contact.</summary>
/// <remarks>
/// The function returns a flat object of texts; or any JSON, when the block in the flow says so.
/// <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class ConnectContactFlowRequest
{
    /// <summary><c>ContactFlowEvent</c></summary>
    [JsonPropertyName("Name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The contact, and what the flow passes on.</summary>
    [JsonPropertyName("Details")]
    public partial ConnectDetails? Details { get; init; }

    /// <summary>The contact; null when missing.</summary>
    public ConnectContactData? Contact => Details?.ContactData;

    /// <summary>What the flow passes on; empty when missing.</summary>
    public ClaimMap Parameters => Details?.Parameters ?? default;
}
