using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

/// <summary>What a test says of an HTTP request beside method and path.</summary>
public sealed class HttpEventOptions
{
    /// <summary>The route's path as it is set up, such as <c>/orders/{id}</c> or <c>/files/{name+}</c>; what stands in the place of the braces becomes a path parameter. Null, the default, for a route that takes everything.</summary>
    public string? Route { get; init; }

    /// <summary>The body as a text; null, the default, for none. JSON unless <see cref="Headers"/> say otherwise.</summary>
    public string? Body { get; init; }

    /// <summary>The body as bytes, which the event holds as base64; null, the default, for none. Goes before <see cref="Body"/>.</summary>
    public ReadOnlyMemory<byte>? BodyBytes { get; init; }

    /// <summary>Headers, in front of and instead of those that every request has; a name may come several times. None by default.</summary>
    public HeaderMap Headers { get; init; }

    /// <summary>Cookies, each as <c>name=value</c>; none by default.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>The claims of the caller's token, as a JWT authorizer, or a Cognito user pool's, found them; none by default: no authorizer.</summary>
    public ClaimMap Claims { get; init; }

    /// <summary>The scopes that the route asks for, with <see cref="Claims"/>; none by default.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The caller's address; <c>203.0.113.10</c> by default.</summary>
    public string SourceIp { get; init; } = Fake.SourceIp;

    /// <summary>The variables of the stage; none by default.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>When the request was received; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset Time { get; init; } = Fake.Time;
}
