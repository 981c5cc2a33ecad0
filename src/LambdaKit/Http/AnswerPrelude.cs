using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;

namespace LambdaKit.Http;

/// <summary>Status, headers and cookies as they go in front of a streamed body.</summary>
internal static class AnswerPrelude
{
    /// <summary>Whether the source of a request passes streams on: function URLs and REST APIs do. https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html</summary>
    public static bool IsTakenBy(IHttpRequestEvent request) => request switch
    {
        HttpApiRequest httpApi => httpApi.IsFunctionUrl,
        ApiGatewayProxyRequest rest => rest.Version is null, // an HTTP API says 1.0
        _ => false,
    };

    public static HttpResponsePrelude Of(IHttpRequestEvent request, HttpResult result) => request is ApiGatewayProxyRequest ? OfRest(result) : OfFunctionUrl(result);

    /// <summary>Headers that are there several times stand in a map of their own.</summary>
    private static HttpResponsePrelude OfRest(HttpResult result)
    {
        var singles = Begin(result);
        var repeated = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        var fields = result.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!result.IsFirst(i))
                continue;

            var values = result.ValuesOf(fields[i].Name);
            if (values.Count == 1)
                singles.Add(new(fields[i].Name, values[0]));
            else
                repeated.Add(new(fields[i].Name, values));
        }

        var headers = HeaderMap.Create(singles.ToArray());
        return repeated.Count == 0
            ? new() { StatusCode = result.StatusCode, Headers = headers }
            : new() { StatusCode = result.StatusCode, Headers = headers, MultiValueHeaders = MultiValueHeaderMap.Create(repeated.ToArray()) };
    }

    /// <summary>Headers that are there several times are joined, but for cookies, which have a list of their own.</summary>
    private static HttpResponsePrelude OfFunctionUrl(HttpResult result)
    {
        var singles = Begin(result);
        var fields = result.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (result.IsFirst(i) && fields[i].Name != HttpField.SetCookie)
                singles.Add(new(fields[i].Name, result.Joined(i)));
        }

        var headers = HeaderMap.Create(singles.ToArray());
        var cookies = result.Cookies;
        return cookies.Count == 0
            ? new() { StatusCode = result.StatusCode, Headers = headers }
            : new() { StatusCode = result.StatusCode, Headers = headers, Cookies = cookies };
    }

    private static List<KeyValuePair<string, string>> Begin(HttpResult result) => result.ContentType is { } contentType ? [new("content-type", contentType)] : [];
}
