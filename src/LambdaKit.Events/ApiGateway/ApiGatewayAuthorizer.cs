using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ApiGateway;

/// <summary>What an authorizer says about the caller: the context of a Lambda authorizer, or the claims of a Cognito user pool. Any JSON.</summary>
public readonly struct ApiGatewayAuthorizer : IJsonReadable<ApiGatewayAuthorizer>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"principalId\":\"x\"}";

    private ApiGatewayAuthorizer(JsonValue context) => Context = context;

    /// <summary>All that it says.</summary>
    public JsonValue Context { get; }

    /// <summary>Who the caller is, in the words of a Lambda authorizer; null when it does not say.</summary>
    public string? PrincipalId => Context["principalId"].GetText();

    /// <summary>The claims of the token; empty when the authorizer is no Cognito user pool, and no JWT authorizer.</summary>
    public ClaimMap Claims
    {
        get
        {
            var claims = Context["claims"];
            if (claims.Kind != JsonKind.Object)
                return default;

            var reader = new JsonReader(claims.Utf8.Span, source: null, int.MaxValue);
            return ClaimMap.ReadFrom(ref reader);
        }
    }

    /// <summary>The groups that the caller is in, of a Cognito user pool; empty when it is in none, or the authorizer is none of Cognito's.</summary>
    public IReadOnlyList<string> Groups
    {
        get
        {
            // A REST API joins them by commas.
            var groups = Claims.GetValues("cognito:groups");
            return groups.Count == 1 ? groups[0].Split(',', StringSplitOptions.RemoveEmptyEntries) : groups;
        }
    }

    /// <summary>The scopes of a JWT authorizer (HTTP API, payload format 1.0); empty otherwise.</summary>
    public IReadOnlyList<string> Scopes
    {
        get
        {
            var scopes = new List<string>();
            foreach (var scope in Context["scopes"].GetElements())
            {
                if (scope.GetText() is { } text)
                    scopes.Add(text);
            }

            return scopes;
        }
    }

    /// <summary>A value that a Lambda authorizer put into its context (a text, a number or a boolean) as text; null when there is none.</summary>
    public string? this[string name] => Context[name].GetText();

    /// <summary>The context of an authorizer.</summary>
    public static ApiGatewayAuthorizer From(JsonValue context) => new(context);

    /// <inheritdoc/>
    public static ApiGatewayAuthorizer ReadFrom(ref JsonReader reader) => new(JsonValue.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => Context.WriteTo(writer);

    /// <summary>The context as an object of yours.</summary>
    /// <exception cref="EventFormatException">The context does not fit the type.</exception>
    public T? As<T>(JsonTypeInfo<T> typeInfo) => Context.As(typeInfo);
}
