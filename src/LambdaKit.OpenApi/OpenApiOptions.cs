namespace LambdaKit.OpenApi;

/// <summary>What a document says about the API as a whole.</summary>
public sealed class OpenApiOptions
{
    /// <summary>The name of the API.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the API, such as <c>1.4.0</c>; not that of OpenAPI.</summary>
    public required string Version { get; init; }

    /// <summary>What the API is for, in CommonMark; null, the default, for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The addresses that the API is at, such as <c>https://api.example.com/v1</c>; by default the base path of the handler's options, if there is one.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    /// <summary>The ways of proving who one is, each under the name that operations require it by; none by default.</summary>
    public IReadOnlyDictionary<string, OpenApiSecurityScheme> SecuritySchemes { get; init; } = new Dictionary<string, OpenApiSecurityScheme>(StringComparer.Ordinal);

    /// <summary>Names of <see cref="SecuritySchemes"/>, one of which every operation requires that doesn't say otherwise; none by default.</summary>
    public IReadOnlyList<string> Security { get; init; } = [];

    /// <summary>
    /// Whether a path that ends with <c>{name+}</c> is written so, which API Gateway's import understands and other tools mistake for another name; false by default:
    /// then it is written as <c>{name}</c>.
    /// </summary>
    public bool KeepsGreedyPaths { get; init; }
}
