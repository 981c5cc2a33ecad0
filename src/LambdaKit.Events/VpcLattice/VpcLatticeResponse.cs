using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.VpcLattice;

/// <summary>What a function answers to VPC Lattice, whichever version the event has.</summary>
/// <remarks>
/// Modelled from AWS's documentation.
/// <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class VpcLatticeResponse
{
    /// <summary>Whether <see cref="Body"/> is base64; VPC Lattice needs it.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>The HTTP status; VPC Lattice needs it.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The status in words: <c>200 OK</c>; may be left out.</summary>
    [JsonPropertyName("statusDescription")]
    public partial string? StatusDescription { get; init; }

    /// <summary>The headers; VPC Lattice leaves out those that are about one connection, as <c>Connection</c>.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The body: a text, or base64 if <see cref="IsBase64Encoded"/>; null for none.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>The bytes of the body: decoded if <see cref="IsBase64Encoded"/>, UTF-8 otherwise; empty when there is none.</summary>
    /// <exception cref="FormatException">The body is said to be base64, and is not.</exception>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);
}
