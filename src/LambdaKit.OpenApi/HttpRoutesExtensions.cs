using System.Security.Cryptography;
using LambdaKit.Http;

namespace LambdaKit.OpenApi;

/// <summary>Describes the routes of an <see cref="HttpHandler"/>.</summary>
public static class HttpRoutesExtensions
{
    /// <summary>Describes the route, or all routes of the group, that stands in front of it. What is said of a group comes first, so a route can say otherwise.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="describe">Says what there is to say. Not called before a document is made, so it costs a request nothing.</param>
    public static HttpRoutes Describe(this HttpRoutes routes, Action<OpenApiOperation> describe)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(describe);
        routes.AddNote(describe, nameof(Describe));
        return routes;
    }

    /// <summary>Answers GET with the document of all routes but this one. It is made with the first request, and has an entity tag.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="path">Such as <c>/openapi.json</c>.</param>
    /// <param name="options">What the document says about the API.</param>
    public static HttpRoutes MapOpenApi(this HttpRoutes routes, string path, OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(options);
        HttpResult? result = null;
        routes.Get(path, call => result ??= Answer(OpenApiDocument.Of(routes.All, options, call.Options.BasePath)));
        routes.AddNote(options, nameof(MapOpenApi));
        return routes;
    }

    private static HttpResult Answer(OpenApiDocument document) =>
        HttpResult.Bytes(document.Utf8, "application/json").WithETag(Convert.ToHexString(SHA256.HashData(document.Utf8.Span).AsSpan(0, 12)));
}
