using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Alb;

/// <summary>What a function answers to an Application Load Balancer.</summary>
/// <remarks>
/// In multi-value mode the load balancer reads <see cref="MultiValueHeaders"/> alone, otherwise <see cref="Headers"/> alone: <see cref="For"/> fills the right ones.
/// <see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AlbResponse
{
    /// <summary>Whether <see cref="Body"/> is base64; null is false.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public partial bool? IsBase64Encoded { get; init; }

    /// <summary>The HTTP status; the load balancer needs it.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The status in words: <c>200 OK</c>. See <see cref="DescribeStatus"/>.</summary>
    [JsonPropertyName("statusDescription")]
    public partial string? StatusDescription { get; init; }

    /// <summary>Headers of one value each; not read in multi-value mode.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>Headers with all values; read in multi-value mode alone.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public partial MultiValueHeaderMap MultiValueHeaders { get; init; }

    /// <summary>The body: a text, or base64 if <see cref="IsBase64Encoded"/>.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>A response in the mode of the request's target group, with the status in words.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="statusCode">Such as 200.</param>
    /// <param name="headers">
    /// All headers. Where the target group takes one value each, several are joined by commas; several <c>Set-Cookie</c> are told apart by the case of the name.
    /// </param>
    /// <param name="body">A text, or base64; null for none.</param>
    /// <param name="isBase64Encoded">Whether the body is base64.</param>
    public static AlbResponse For(AlbRequest request, int statusCode, MultiValueHeaderMap headers, string? body, bool isBase64Encoded = false)
    {
        ArgumentNullException.ThrowIfNull(request);
        var description = DescribeStatus(statusCode);
        return request.IsMultiValue
            ? new() { IsBase64Encoded = isBase64Encoded, StatusCode = statusCode, StatusDescription = description, MultiValueHeaders = headers, Body = body }
            : new() { IsBase64Encoded = isBase64Encoded, StatusCode = statusCode, StatusDescription = description, Headers = SingleValues(headers), Body = body };
    }

    /// <summary>A status in words, as RFC 9110 names it: <c>404 Not Found</c>; the number alone for one that has no name.</summary>
    public static string DescribeStatus(int statusCode)
    {
        var name = statusCode switch
        {
            100 => " Continue",
            101 => " Switching Protocols",
            200 => " OK",
            201 => " Created",
            202 => " Accepted",
            203 => " Non-Authoritative Information",
            204 => " No Content",
            205 => " Reset Content",
            206 => " Partial Content",
            300 => " Multiple Choices",
            301 => " Moved Permanently",
            302 => " Found",
            303 => " See Other",
            304 => " Not Modified",
            307 => " Temporary Redirect",
            308 => " Permanent Redirect",
            400 => " Bad Request",
            401 => " Unauthorized",
            402 => " Payment Required",
            403 => " Forbidden",
            404 => " Not Found",
            405 => " Method Not Allowed",
            406 => " Not Acceptable",
            407 => " Proxy Authentication Required",
            408 => " Request Timeout",
            409 => " Conflict",
            410 => " Gone",
            411 => " Length Required",
            412 => " Precondition Failed",
            413 => " Content Too Large",
            414 => " URI Too Long",
            415 => " Unsupported Media Type",
            416 => " Range Not Satisfiable",
            417 => " Expectation Failed",
            421 => " Misdirected Request",
            422 => " Unprocessable Content",
            423 => " Locked",
            424 => " Failed Dependency",
            425 => " Too Early",
            426 => " Upgrade Required",
            428 => " Precondition Required",
            429 => " Too Many Requests",
            431 => " Request Header Fields Too Large",
            451 => " Unavailable For Legal Reasons",
            500 => " Internal Server Error",
            501 => " Not Implemented",
            502 => " Bad Gateway",
            503 => " Service Unavailable",
            504 => " Gateway Timeout",
            505 => " HTTP Version Not Supported",
            507 => " Insufficient Storage",
            511 => " Network Authentication Required",
            _ => "",
        };
        return statusCode.ToString() + name;
    }

    /// <summary>The bytes of the body: decoded if <see cref="IsBase64Encoded"/>, UTF-8 otherwise; empty when there is none.</summary>
    /// <exception cref="FormatException">The body is said to be base64, and is not.</exception>
    public byte[] GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded == true);

    private static HeaderMap SingleValues(MultiValueHeaderMap headers)
    {
        var single = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in headers)
        {
            if (!TextPairs.EqualsIgnoringCase(name, "set-cookie"))
            {
                single.Add(new(name, values.Count == 1 ? values[0] : string.Join(", ", values)));
                continue;
            }

            // The values hold commas, so they can't be joined. A JSON object may hold each name once, but names of other case are other names to it.
            for (var i = 0; i < values.Count; i++)
                single.Add(new(InCase("set-cookie", i), values[i]));
        }

        return HeaderMap.Create(single.ToArray());
    }

    /// <summary>A name whose letters are capitals where the number has a bit.</summary>
    internal static string InCase(string name, int number)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == '-')
                continue;

            if ((number & 1) == 1)
                letters[i] = (char)(letters[i] & ~0x20);

            number >>= 1;
        }

        return new string(letters);
    }
}
