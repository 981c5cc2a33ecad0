using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Http;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Http;

/// <summary>The same request through all front doors is the same call, and the same answer is the same for the client.</summary>
public sealed class HttpFrontDoorTests
{
    private const int Requests = 1000;

    private static readonly string[] Pieces =
    [
        "a", "orders", "42", "latest", " ", "+", "%", "%2F", "%41", "&", "=", "?", "#", "ä", "€", "😀", "'", "\"", ",", ";", ":", "@", "~", "{id}", "prod", "..", "\\",
    ];

    private static readonly string[] Tokens = ["a", "b-1", "Zz", "q_x", "1.5"];

    [Fact]
    public void Same_request_through_every_front_door_is_the_same_call_and_the_same_answer()
    {
        var requests =
            from method in Gen.Elements("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
            from shape in Gen.Elements("orders/*", "orders/latest", "*", "files/**", "*/lines/*", "**", "")
            from text in Text().ListOf(6)
            from query in Pairs(Text()).ListOf().Resize(4)
            from headers in Pairs(Gen.Elements(Tokens)).ListOf().Resize(4)
            from cookies in Pairs(Gen.Elements(Tokens)).ListOf().Resize(3)
            from body in Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf()
            from hasBody in Gen.Elements(true, false)
            select new ClientRequest(
                method,
                Segments(shape, [.. text]),
                query,
                [.. headers.Select(one => new KeyValuePair<string, string>($"X-{one.Key}", one.Value))],
                [.. cookies.Select(one => $"{one.Key}={one.Value}")],
                hasBody ? body : null);
        var results = from status in Gen.Elements(200, 201, 204, 404, 500)
                      from kind in Gen.Choose(0, 3)
                      from text in Text()
                      from bytes in Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf()
                      from headers in Pairs(Gen.Elements(Tokens)).ListOf().Resize(4)
                      from cookies in Pairs(Gen.Elements(Tokens)).ListOf().Resize(4)
                      select Result(status, kind, text, bytes, headers, cookies);
        var answered = 0;

        // FsCheck prints the request, with its seed, when one fails.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Requests), Prop.ForAll(Arb.From(requests), Arb.From(results), (request, result) => { answered += Compare(request, result); }));

        Assert.True(answered > Requests, "Hardly any request had a route.");
    }

    private static int Compare(ClientRequest request, HttpResult result)
    {
        var context = FakeLambdaContext.For("doors");
        string? seen = null;
        var handler = new RoutedHandler(routes => routes
            .Map("*", "/orders/latest", Answer)
            .Get("/orders/{id}", Answer).Post("/orders/{id}", AnswerAsync)
            .Map("*", "/{a}/lines/{b}", Answer)
            .Put("/{a}", AnswerAsync)
            .Map("*", "/files/{rest+}", Answer));
        var calls = new List<(FrontDoor Door, string? Call, ClientAnswer Answer)>();

        foreach (var door in FrontDoor.All)
        {
            if (request.HasRepeatedNames && !door.KeepsRepeatedNames)
                continue;

            seen = null;
            var json = handler.InvokeJsonAsync(FrontDoor.JsonOf(door.Send(request)), context).GetAwaiter().GetResult();
            calls.Add((door, seen, door.Receive(json)));
        }

        Assert.All(calls, one => Assert.Equal((calls[0].Door.Name, calls[0].Call), (calls[0].Door.Name, one.Call)));
        Assert.All(calls, one => Assert.Equal(calls[0].Answer, one.Answer));
        Assert.Empty(context.Log);
        if (calls[0].Call is not null)
            AssertSent(request, result, calls[0].Call!, calls[0].Answer); // not null, as the line before says
        return calls[0].Call is null ? 0 : calls.Count;

        HttpResult Answer(HttpCall call)
        {
            seen = Describe(call);
            return result;
        }

        ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline) => new(Answer(call));
    }

    /// <summary>Not only the same everywhere, but what the client sent, and what the function answered.</summary>
    private static void AssertSent(ClientRequest request, HttpResult result, string call, ClientAnswer answer)
    {
        Assert.Contains($"body={Convert.ToHexString(request.Body ?? [])}\n", call, StringComparison.Ordinal);
        Assert.Contains($"raw={string.Join('/', request.Segments)}\n", call, StringComparison.Ordinal);
        foreach (var (name, value) in request.Query)
            Assert.Contains($"[{name}={value}]", call, StringComparison.Ordinal);
        foreach (var cookie in request.Cookies)
            Assert.Contains($"({cookie})", call, StringComparison.Ordinal);
        Assert.Equal(result.StatusCode, answer.Status);
        Assert.Equal(request.Method == "HEAD" ? "" : Convert.ToHexString(result.Body.Span), answer.Body);
        Assert.Equal(string.Join('\n', result.Cookies), answer.Cookies);
    }

    private static string Describe(HttpCall call)
    {
        var text = new StringBuilder();
        text.Append(call.Method).Append(' ').Append(call.Route).Append('\n');
        foreach (var name in (string[])["id", "a", "b", "rest"])
        {
            if (call.Route!.Contains($"{{{name}", StringComparison.Ordinal)) // a call in a route has one
                text.Append(name).Append('=').Append(call.Path(name)).Append('\n');
        }

        text.Append("raw=").AppendJoin('/', call.RawPath[1..].Split('/').Select(Uri.UnescapeDataString)).Append('\n');
        foreach (var (name, value) in call.QueryString.OrderBy(one => one.Key, StringComparer.Ordinal).ThenBy(one => one.Value, StringComparer.Ordinal))
            text.Append('[').Append(name).Append('=').Append(value).Append(']');
        foreach (var token in Tokens)
            text.Append(token).Append(": ").Append(call.Header("x-" + token)?.Replace(" ", "", StringComparison.Ordinal)).Append('\n');
        foreach (var (name, value) in call.Cookies)
            text.Append('(').Append(name).Append('=').Append(value).Append(')');
        return text.Append("body=").Append(Convert.ToHexString(call.Body)).Append('\n').Append(call.Event.GetSourceIp()).ToString();
    }

    private static HttpResult Result(int status, int kind, string text, byte[] bytes, IEnumerable<KeyValuePair<string, string>> headers, IEnumerable<KeyValuePair<string, string>> cookies)
    {
        var result = kind switch
        {
            0 => HttpResult.Status(status),
            1 => HttpResult.Text(text, statusCode: status),
            2 => HttpResult.Bytes(bytes, "image/png", status),
            _ => HttpResult.Of(status, new Parcel(text, 1), ParcelJson.Default.Parcel),
        };
        foreach (var (name, value) in headers)
            result = result.WithHeader($"X-{name}", value);
        foreach (var (name, value) in cookies)
            result = result.WithCookie(name, value);
        return result;
    }

    private static Gen<string> Text() => Gen.Elements(Pieces).ListOf().Resize(4).Select(pieces => string.Concat(pieces));

    private static Gen<KeyValuePair<string, string>> Pairs(Gen<string> texts) =>
        from name in Gen.Elements(Tokens)
        from value in texts
        select new KeyValuePair<string, string>(name, value);

    /// <summary>Segments are not empty, and not dots alone, which clients resolve.</summary>
    private static List<string> Segments(string shape, List<string> texts)
    {
        var at = 0;
        var segments = new List<string>();
        foreach (var part in shape.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "**")
            {
                while (at < texts.Count)
                    segments.Add("x" + texts[at++]);
            }
            else
            {
                segments.Add(part == "*" ? "x" + texts[at++] : part);
            }
        }

        return segments;
    }
}
