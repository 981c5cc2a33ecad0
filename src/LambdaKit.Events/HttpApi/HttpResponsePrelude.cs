using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>What goes in front of a streamed HTTP response: status and headers.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class HttpResponsePrelude
{
    /// <summary>The HTTP status; null is 200.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>Headers of one value each.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>Headers of several values, for a REST API.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public partial MultiValueHeaderMap MultiValueHeaders { get; init; }

    /// <summary>Cookies to set, each a whole <c>Set-Cookie</c> value, for a function URL; never null.</summary>
    [JsonPropertyName("cookies")]
    public partial IReadOnlyList<string> Cookies { get; init; }
}
