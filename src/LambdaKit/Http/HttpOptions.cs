namespace LambdaKit.Http;

/// <summary>What an <see cref="HttpHandler"/> does for every request. Immutable; by default nothing, which costs nothing.</summary>
public sealed class HttpOptions
{
    private readonly string _basePath = "";

    /// <summary>The defaults.</summary>
    public static HttpOptions Default { get; } = new();

    /// <summary>What stands in front of all paths and is no part of the routes, such as <c>/shop</c> of a custom domain's mapping; none by default. Requests without it are routed as they are.</summary>
    public string BasePath
    {
        get => _basePath;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _basePath = value.TrimEnd('/');
        }
    }

    /// <summary>The largest body that is read; a larger one is answered with 413. By default as large as Lambda lets it be.</summary>
    public int MaxBodyBytes { get; init; } = int.MaxValue;

    /// <summary>Which pages of other origins may use the API; null, the default, for none.</summary>
    public CorsPolicy? Cors { get; init; }

    /// <summary>Headers that tell browsers to be careful; null, the default, for none.</summary>
    public SecurityHeaders? SecurityHeaders { get; init; }

    /// <summary>Which answers are compressed; null, the default, for none.</summary>
    public HttpCompression? Compression { get; init; }

    /// <summary>
    /// Whether answers are streamed; false by default. For functions behind a function URL in the mode <c>RESPONSE_STREAM</c>, or a REST API whose response transfer
    /// mode is <c>STREAM</c>: others can't read such answers. Requests of sources that never stream are answered as without it.
    /// </summary>
    public bool StreamsAnswers { get; init; }

    /// <summary>Whether answers to GET get an entity tag made of their body, so that a client that has it already is answered with 304; false by default. Streams get none.</summary>
    public bool AddsETags { get; init; }

    /// <summary>Whether answers go out as they are.</summary>
    internal bool IsPlain => Cors is null && SecurityHeaders is null && Compression is null && !AddsETags;

    /// <exception cref="LambdaConfigurationException">They contradict each other.</exception>
    internal void Check(HttpHandler handler)
    {
        if (_basePath.Length > 0 && _basePath[0] != '/')
            throw new LambdaConfigurationException($"The base path '{_basePath}' of '{handler.GetType().Name}' does not start with a slash, as every path does; write '/{_basePath}'.");
        Cors?.Check(handler);
    }

    internal string WithoutBase(string path)
    {
        if (_basePath.Length == 0 || !path.StartsWith(_basePath, StringComparison.Ordinal))
            return path;
        if (path.Length == _basePath.Length)
            return "/";
        return path[_basePath.Length] == '/' ? path[_basePath.Length..] : path;
    }
}
