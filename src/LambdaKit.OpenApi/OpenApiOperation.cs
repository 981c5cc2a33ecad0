using System.Text.Json.Serialization.Metadata;
using LambdaKit.Http;

namespace LambdaKit.OpenApi;

/// <summary>What a document says about one route, beyond what the route says itself: its method, its path, the type of its body.</summary>
public sealed class OpenApiOperation
{
    internal OpenApiOperation()
    {
    }

    internal string? Name { get; private set; }

    internal string? Summary { get; private set; }

    internal string? Description { get; private set; }

    internal List<string> Tags { get; } = [];

    internal List<DescribedParameter> Parameters { get; } = [];

    internal List<DescribedContent> Bodies { get; } = [];

    internal List<DescribedAnswer> Answers { get; } = [];

    /// <summary>Alternatives; null when it doesn't say.</summary>
    internal List<KeyValuePair<string, string[]>>? Security { get; private set; }

    internal bool IsDeprecated { get; private set; }

    internal bool IsExcluded { get; private set; }

    /// <summary>Names the operation, as clients that are generated call it. By default its name is made of method and path: <c>getOrdersById</c>.</summary>
    /// <param name="name">The <c>operationId</c>, once in a document.</param>
    public OpenApiOperation WithName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        return this;
    }

    /// <summary>Says in one line what it does.</summary>
    /// <param name="summary">The line.</param>
    public OpenApiOperation WithSummary(string summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        Summary = summary;
        return this;
    }

    /// <summary>Says what there is to know about it.</summary>
    /// <param name="description">In CommonMark.</param>
    public OpenApiOperation WithDescription(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        Description = description;
        return this;
    }

    /// <summary>Adds tags, by which tools put operations together.</summary>
    /// <param name="tags">Their names.</param>
    public OpenApiOperation WithTags(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (!Tags.Contains(tag))
                Tags.Add(tag);
        }

        return this;
    }

    /// <summary>Says what a parameter of the path is. Those that aren't described are texts.</summary>
    /// <param name="name">The name in the route's braces.</param>
    /// <param name="description">What it means; null for nothing.</param>
    public OpenApiOperation Path<T>(string name, string? description = null)
        where T : IParsable<T> => With("path", name, typeof(T), description, isRequired: true);

    /// <summary>Adds a parameter of the query string.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it means; null for nothing.</param>
    /// <param name="isRequired">Whether a request without it is refused.</param>
    public OpenApiOperation Query<T>(string name, string? description = null, bool isRequired = false)
        where T : IParsable<T> => With("query", name, typeof(T), description, isRequired);

    /// <summary>Adds a header of the request.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it means; null for nothing.</param>
    /// <param name="isRequired">Whether a request without it is refused.</param>
    public OpenApiOperation Header<T>(string name, string? description = null, bool isRequired = false)
        where T : IParsable<T> => With("header", name, typeof(T), description, isRequired);

    /// <summary>Says which body it reads by itself, of JSON. A route that is given a type needs no word.</summary>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    public OpenApiOperation Accepts<T>(JsonTypeInfo<T> bodyType)
    {
        ArgumentNullException.ThrowIfNull(bodyType);
        Bodies.Add(new(DescribedContent.Json, bodyType));
        return this;
    }

    /// <summary>Says which body it reads by itself.</summary>
    /// <param name="contentType">Such as <c>text/csv</c>.</param>
    public OpenApiOperation Accepts(string contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        Bodies.Add(new(contentType, null));
        return this;
    }

    /// <summary>Adds an answer of JSON.</summary>
    /// <param name="statusCode">Such as 200.</param>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="description">When it is answered; null for the name of the status.</param>
    public OpenApiOperation Produces<T>(int statusCode, JsonTypeInfo<T> bodyType, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(bodyType);
        return With(statusCode, new(DescribedContent.Json, bodyType), description);
    }

    /// <summary>Adds an answer of another type than JSON, or without a body.</summary>
    /// <param name="statusCode">Such as 204.</param>
    /// <param name="contentType">Such as <c>image/png</c>; null for no body.</param>
    /// <param name="description">When it is answered; null for the name of the status.</param>
    public OpenApiOperation Produces(int statusCode, string? contentType = null, string? description = null) =>
        With(statusCode, contentType is null ? null : new(contentType, null), description);

    /// <summary>Adds an answer with a problem document. Every operation may answer one; this tells with which status, and when.</summary>
    /// <param name="statusCode">From 400 to 599.</param>
    /// <param name="description">When it is answered; null for the name of the status.</param>
    public OpenApiOperation ProducesProblem(int statusCode, string? description = null) => With(statusCode, DescribedContent.Problem, description);

    /// <summary>Requires one to prove who one is. Called again, it adds an alternative.</summary>
    /// <param name="scheme">A name of <see cref="OpenApiOptions.SecuritySchemes"/>.</param>
    /// <param name="scopes">What one has to be allowed to; none by default.</param>
    public OpenApiOperation RequiresSecurity(string scheme, params ReadOnlySpan<string> scopes)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        (Security ??= []).Add(new(scheme, scopes.ToArray()));
        return this;
    }

    /// <summary>Lets everybody in, whatever <see cref="OpenApiOptions.Security"/> says of the others.</summary>
    public OpenApiOperation AllowsAnonymous()
    {
        Security = [];
        return this;
    }

    /// <summary>Says that clients are to leave it.</summary>
    public OpenApiOperation Deprecated()
    {
        IsDeprecated = true;
        return this;
    }

    /// <summary>Leaves it out of the document.</summary>
    public OpenApiOperation Excluded()
    {
        IsExcluded = true;
        return this;
    }

    internal static OpenApiOperation Of(HttpRoute route)
    {
        var operation = new OpenApiOperation();
        if (route.BodyType is { } bodyType)
            operation.Bodies.Add(new(DescribedContent.Json, bodyType));
        foreach (var note in route.Notes ?? [])
        {
            if (note is Action<OpenApiOperation> describe)
                describe(operation);
            else if (note is OpenApiOptions)
                operation.Excluded();
        }

        return operation;
    }

    private OpenApiOperation With(string place, string name, Type type, string? description, bool isRequired)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Parameters.RemoveAll(other => other.Place == place && other.Name == name);
        Parameters.Add(new(place, name, type, description, isRequired));
        return this;
    }

    private OpenApiOperation With(int statusCode, DescribedContent? content, string? description)
    {
        if (statusCode is < 100 or > 599)
            throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, "It is no status of HTTP; give one from 100 to 599.");
        Answers.Add(new(statusCode, content, description));
        return this;
    }
}
