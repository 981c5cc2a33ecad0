using System.IO.Compression;
using System.Text;
using LambdaKit.Events.Json;
using LambdaKit.Http;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Http;

public sealed class HttpOptionsTests
{
    private const string Shop = "https://shop.example";

    private static readonly string Long = string.Concat(Enumerable.Repeat("All work and no play makes Jack a dull boy. ", 100));

    [Theory]
    [InlineData(Shop, Shop)]
    [InlineData("https://a.b.fruits.example", "https://a.b.fruits.example")]
    [InlineData("https://fruits.example", null)]
    [InlineData("http://shop.example", null)]
    [InlineData("https://shop.example.evil.example", null)]
    [InlineData("https://evil.example/x.fruits.example", null)]
    [InlineData("https://evil.example#.fruits.example", null)]
    [InlineData("null", null)]
    [InlineData(null, null)]
    public async Task Origin_is_allowed_if_the_policy_names_it(string? origin, string? allowed)
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = [Shop, "https://*.fruits.example"], AllowsCredentials = true, ExposedHeaders = ["etag", "x-page"] } });

        var result = await handler.SendAsync("GET", "/text", Headers("Origin", origin));

        Assert.Equal(200, result.StatusCode);
        Assert.Equal("Origin", result.GetHeader("vary")); // also where it is refused: a cache must not hand that to another
        Assert.Equal(allowed, result.GetHeader("access-control-allow-origin"));
        Assert.Equal(allowed is null ? null : "true", result.GetHeader("access-control-allow-credentials"));
        Assert.Equal(allowed is null ? null : "etag, x-page", result.GetHeader("access-control-expose-headers"));
    }

    [Fact]
    public async Task Policy_for_all_origins_does_not_vary()
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = ["*"] } });

        var result = await handler.SendAsync("GET", "/text", Headers("Origin", Shop));

        Assert.Equal("*", result.GetHeader("access-control-allow-origin"));
        Assert.Null(result.GetHeader("vary"));
    }

    [Fact]
    public async Task Preflight_is_answered_with_the_methods_of_the_path()
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = [Shop], MaxAge = TimeSpan.FromHours(1) } });

        var result = await handler.SendAsync("OPTIONS", "/text", Headers("Origin", Shop, "Access-Control-Request-Method", "PUT"));

        Assert.Equal(204, result.StatusCode);
        Assert.Equal(Shop, result.GetHeader("access-control-allow-origin"));
        Assert.Equal("GET, HEAD, OPTIONS, PUT", result.GetHeader("access-control-allow-methods"));
        Assert.Equal("content-type, authorization", result.GetHeader("access-control-allow-headers"));
        Assert.Equal("3600", result.GetHeader("access-control-max-age"));
    }

    [Fact]
    public async Task Preflight_of_an_origin_that_is_not_allowed_is_told_nothing()
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = [Shop], RequestHeaders = ["*"] } });

        var result = await handler.SendAsync("OPTIONS", "/text", Headers("Origin", "https://evil.example", "Access-Control-Request-Method", "PUT", "Access-Control-Request-Headers", "x-a"));

        Assert.Equal(204, result.StatusCode);
        Assert.Equal(["vary"], result.Headers.Keys);
    }

    [Fact]
    public async Task Preflight_for_any_header_is_told_those_that_it_asks_for()
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = [Shop], RequestHeaders = ["*"] } });

        var result = await handler.SendAsync("OPTIONS", "/text", Headers("Origin", Shop, "Access-Control-Request-Method", "PUT", "Access-Control-Request-Headers", "x-a,x-b"));

        Assert.Equal("x-a,x-b", result.GetHeader("access-control-allow-headers"));
        Assert.Equal("Access-Control-Request-Headers, Origin", result.GetHeader("vary"));
    }

    [Fact]
    public async Task Problem_can_be_read_by_pages_that_may_use_the_API()
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = [Shop] } });

        var result = await handler.SendAsync("GET", "/fails", Headers("Origin", Shop));

        Assert.Equal(500, result.StatusCode);
        Assert.Equal(Shop, result.GetHeader("access-control-allow-origin"));
    }

    [Theory]
    [InlineData(true, "*", "any page could act for its visitors")]
    [InlineData(false, null, "has no origins")]
    [InlineData(false, "shop.example", "'shop.example' in the CORS policy of 'RoutedHandler' is no origin")]
    [InlineData(false, "https://shop.example/", "is no origin")]
    public async Task Policy_that_can_not_be_meant_stops_the_start(bool allowsCredentials, string? origin, string part)
    {
        var handler = Handler(new HttpOptions { Cors = new CorsPolicy { Origins = origin is null ? [] : [origin], AllowsCredentials = allowsCredentials } });

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.SendAsync("GET", "/text"));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Security_headers_are_added_unless_the_answer_has_them()
    {
        var handler = Handler(new HttpOptions { SecurityHeaders = new SecurityHeaders { ReferrerPolicy = null } });

        var result = await handler.SendAsync("GET", "/own-policy");

        Assert.Equal("default-src 'self'", result.GetHeader("content-security-policy"));
        Assert.Equal("nosniff", result.GetHeader("x-content-type-options"));
        Assert.StartsWith("max-age=", result.GetHeader("strict-transport-security"), StringComparison.Ordinal);
        Assert.Null(result.GetHeader("referrer-policy"));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip;q=0.8", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("BR", "br")]
    [InlineData("identity", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData("gzip;q=zero", null)]
    [InlineData(null, null)]
    public async Task Answer_is_compressed_as_the_client_likes_it(string? accepted, string? encoding)
    {
        var handler = Handler(new HttpOptions { Compression = new HttpCompression() });

        var result = await handler.SendAsync("GET", "/long", Headers("Accept-Encoding", accepted));

        Assert.Equal(encoding, result.GetHeader("content-encoding"));
        Assert.Equal("Accept-Encoding", result.GetHeader("vary"));
        Assert.Equal(Long, Decompress(result));
    }

    [Theory]
    [InlineData("/text")]
    [InlineData("/image")]
    [InlineData("/no-transform")]
    [InlineData("/encoded")]
    public async Task Answer_that_is_small_or_no_text_or_not_to_be_changed_is_not_compressed(string path)
    {
        var handler = Handler(new HttpOptions { Compression = new HttpCompression() });
        var plain = Handler(HttpOptions.Default);

        var result = await handler.SendAsync("GET", path, Headers("Accept-Encoding", "br"));

        Assert.Null(result.GetHeader("vary"));
        Assert.Equal((await plain.SendAsync("GET", path)).Body.ToArray(), result.Body.ToArray());
    }

    [Fact]
    public async Task Compressed_answer_goes_out_as_base64()
    {
        var handler = Handler(new HttpOptions { Compression = new HttpCompression() });
        var request = new ClientRequest("GET", ["long"], [], [new("Accept-Encoding", "gzip")], [], null);

        var door = FrontDoor.All[2];
        var answer = door.Receive(await handler.InvokeJsonAsync(FrontDoor.JsonOf(door.Send(request)), FakeLambdaContext.For("http")));

        using var stream = new GZipStream(new MemoryStream(Convert.FromHexString(answer.Body)), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        Assert.Equal(Long, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Answer_that_the_client_has_already_is_not_sent_again()
    {
        var handler = Handler(new HttpOptions { AddsETags = true });

        var first = await handler.SendAsync("GET", "/long");
        var tag = first.GetHeader("etag")!; // asserted by the next request
        var second = await handler.SendAsync("GET", "/long", Headers("If-None-Match", $"\"other\", {tag}"));
        var third = await handler.SendAsync("GET", "/text", Headers("If-None-Match", tag));

        Assert.StartsWith("W/\"", tag, StringComparison.Ordinal);
        Assert.Equal((304, 0, null, tag), (second.StatusCode, second.Body.Length, second.ContentType, second.GetHeader("etag")));
        Assert.Equal(200, third.StatusCode);
    }

    [Theory]
    [InlineData("\"7\"", 304)]
    [InlineData("W/\"7\"", 304)]
    [InlineData("*", 304)]
    [InlineData("\"1\",W/\"7\"", 304)]
    [InlineData("\"77\"", 200)]
    [InlineData("7", 200)]
    [InlineData("\"7", 200)]
    [InlineData("", 200)]
    public async Task Tag_of_the_functions_own_is_compared_without_an_option(string known, int status)
    {
        var result = await Handler(HttpOptions.Default).SendAsync("GET", "/tagged", Headers("If-None-Match", known));

        Assert.Equal(status, result.StatusCode);
        Assert.Equal("\"7\"", result.GetHeader("etag"));
    }

    [Fact]
    public async Task Tag_of_a_compressed_answer_does_not_promise_the_same_bytes()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => HttpResult.Text(Long).WithETag("7")), new HttpOptions { Compression = new HttpCompression() });

        var plain = await handler.SendAsync("GET", "/");
        var compressed = await handler.SendAsync("GET", "/", Headers("Accept-Encoding", "br"));
        var known = await handler.SendAsync("GET", "/", Headers("Accept-Encoding", "br", "If-None-Match", "W/\"7\""));

        Assert.Equal("\"7\"", plain.GetHeader("etag"));
        Assert.Equal("W/\"7\"", compressed.GetHeader("etag"));
        Assert.Equal((304, "Accept-Encoding"), (known.StatusCode, known.GetHeader("vary")));
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/*;q=0.9, application/json;q=0.5", "text/csv")]
    [InlineData("text/csv;q=0.5, */*;q=0.9", "application/json")]
    [InlineData("text/csv; q=0, */*", "application/json")]
    [InlineData("image/png", null)]
    public async Task Answer_has_the_type_that_the_client_likes_best(string? accept, string? type)
    {
        var handler = new RoutedHandler(routes => routes.Get("/", call => HttpResult.Text("", call.Negotiate("application/json", "text/csv"))));

        var result = await handler.SendAsync("GET", "/", accept is null ? new() { Headers = [new("Accept", "")] } : Headers("Accept", accept));

        Assert.Equal(type is null ? 406 : 200, result.StatusCode);
        Assert.Equal(type ?? "application/problem+json", result.ContentType);
    }

    [Fact]
    public void Result_is_not_changed_by_what_is_made_of_it()
    {
        var kept = HttpResult.Text("kept");

        var other = kept.WithHeader("X-A", "1").WithHeader("x-a", "2").WithCookie("a", "b", new() { MaxAge = TimeSpan.Zero, SameSite = "Strict" });

        Assert.Equal(["content-type"], kept.Headers.Keys);
        Assert.Equal(["1", "2"], other.Headers["x-a"]);
        Assert.Equal("a=b; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict", Assert.Single(other.Cookies));
    }

    [Fact]
    public void Headers_and_cookies_can_not_bring_others_with_them()
    {
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithHeader("x-a", "1\r\nset-cookie: a=b"));
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithHeader("x a", "1"));
        Assert.Throws<ArgumentException>(() => HttpResult.Redirect("/\n"));
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithCookie("a", "b; Domain=example"));
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithCookie("a=b;c", "d"));
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithCookie("a", "b", new() { Domain = "x\r\ny" }));
        Assert.Throws<ArgumentException>(() => HttpResult.Text("", "text/plain\r\nx: y"));
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithETag("\""));
        Assert.Throws<ArgumentOutOfRangeException>(() => HttpResult.Status(100));
    }

    private static RoutedHandler Handler(HttpOptions options) => new(
        routes => routes
            .Get("/text", _ => HttpResult.Text("short")).Put("/text", (_, _) => new(HttpResult.NoContent()))
            .Get("/long", _ => HttpResult.Text(Long))
            .Get("/image", _ => HttpResult.Bytes(new byte[5000], "image/png"))
            .Get("/no-transform", _ => HttpResult.Text(Long).WithHeader("Cache-Control", "public, no-transform"))
            .Get("/encoded", _ => HttpResult.Text(Long).WithHeader("Content-Encoding", "x-own"))
            .Get("/own-policy", _ => HttpResult.Text("short").WithHeader("Content-Security-Policy", "default-src 'self'"))
            .Get("/tagged", _ => HttpResult.Text("short").WithETag("7"))
            .Get("/fails", _ => throw new InvalidOperationException()),
        options);

    private static HttpEventOptions Headers(params string?[] namesAndValues)
    {
        var headers = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < namesAndValues.Length; i += 2)
        {
            if (namesAndValues[i + 1] is { } value)
                headers.Add(new(namesAndValues[i]!, value)); // names are never null
        }

        return new() { Headers = HeaderMap.From(headers) };
    }

    private static string Decompress(HttpResult result)
    {
        var body = new MemoryStream(result.Body.ToArray());
        using Stream stream = result.GetHeader("content-encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
