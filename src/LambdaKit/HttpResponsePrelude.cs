namespace LambdaKit;

/// <summary>Status and headers of a streamed HTTP answer, which go out in front of its body.</summary>
public sealed class HttpResponsePrelude
{
    /// <summary>The status code; 200 by default.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>The headers; none by default.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The cookies, each as the value of a <c>Set-Cookie</c> header; none by default.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];
}
