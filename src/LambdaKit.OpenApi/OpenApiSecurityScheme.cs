using System.Text.Json.Nodes;

namespace LambdaKit.OpenApi;

/// <summary>A way for clients to prove who they are.</summary>
public sealed class OpenApiSecurityScheme
{
    private readonly string _type;
    private readonly KeyValuePair<string, string>[] _fields;

    private OpenApiSecurityScheme(string type, params KeyValuePair<string, string>[] fields)
    {
        _type = type;
        _fields = fields;
    }

    /// <summary>What people have to know about it, such as where to get a key; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>A token in the header <c>Authorization: Bearer</c>.</summary>
    /// <param name="format">What the token is, for people; null not to say.</param>
    /// <param name="description">What people have to know; null for nothing.</param>
    public static OpenApiSecurityScheme Bearer(string? format = "JWT", string? description = null) => format is null
        ? new("http", new KeyValuePair<string, string>("scheme", "bearer")) { Description = description }
        : new("http", new KeyValuePair<string, string>("scheme", "bearer"), new KeyValuePair<string, string>("bearerFormat", format)) { Description = description };

    /// <summary>Name and password in the header <c>Authorization: Basic</c>.</summary>
    /// <param name="description">What people have to know; null for nothing.</param>
    public static OpenApiSecurityScheme Basic(string? description = null) => new("http", new KeyValuePair<string, string>("scheme", "basic")) { Description = description };

    /// <summary>A key in a header.</summary>
    /// <param name="header">The header's name; API Gateway's own keys are in <c>x-api-key</c>.</param>
    /// <param name="description">What people have to know; null for nothing.</param>
    public static OpenApiSecurityScheme ApiKey(string header = "x-api-key", string? description = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new("apiKey", new KeyValuePair<string, string>("name", header), new KeyValuePair<string, string>("in", "header")) { Description = description };
    }

    /// <summary>OpenID Connect, such as by a Cognito user pool.</summary>
    /// <param name="discovery">Where the issuer describes itself: <c>…/.well-known/openid-configuration</c>.</param>
    /// <param name="description">What people have to know; null for nothing.</param>
    public static OpenApiSecurityScheme OpenIdConnect(Uri discovery, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(discovery);
        return new("openIdConnect", new KeyValuePair<string, string>("openIdConnectUrl", discovery.OriginalString)) { Description = description };
    }

    internal JsonObject ToJson()
    {
        var scheme = new JsonObject { ["type"] = _type };
        foreach (var (name, value) in _fields)
            scheme[name] = value;
        if (Description is not null)
            scheme["description"] = Description;
        return scheme;
    }
}
