using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using LambdaKit.Events.Alb;
using LambdaKit.Events.Json;

namespace LambdaKit.Http;

/// <summary>An answer to an HTTP request, the same for all sources. Immutable: it may be kept and returned again.</summary>
public sealed class HttpResult
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    private readonly HttpField[] _fields;

    private HttpResult(int statusCode, string? contentType, ReadOnlyMemory<byte> body, bool isText, HttpField[] fields, Func<Stream, CancellationToken, ValueTask>? write = null)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Body = body;
        IsText = isText;
        _fields = fields;
        Writer = write;
    }

    /// <summary>Such as 200.</summary>
    public int StatusCode { get; }

    /// <summary>The media type of the body; null when there is none.</summary>
    public string? ContentType { get; }

    /// <summary>The body; empty when there is none, and while it <see cref="IsStream"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Whether the body is written while it goes out, so that <see cref="Body"/> does not have it. What a test gets of a handler is written already.</summary>
    public bool IsStream => Writer is not null;

    /// <summary>All headers with all their values, <c>content-type</c> and <c>set-cookie</c> among them.</summary>
    public MultiValueHeaderMap Headers
    {
        get
        {
            var headers = new List<KeyValuePair<string, IReadOnlyList<string>>>();
            if (ContentType is not null)
                headers.Add(new("content-type", [ContentType]));
            for (var i = 0; i < _fields.Length; i++)
            {
                if (IsFirst(i))
                    headers.Add(new(_fields[i].Name, ValuesOf(_fields[i].Name)));
            }

            return MultiValueHeaderMap.Create(headers.ToArray());
        }
    }

    /// <summary>The cookies that are set, each a whole <c>Set-Cookie</c> value.</summary>
    public IReadOnlyList<string> Cookies => ValuesOf(HttpField.SetCookie);

    /// <summary>Whether the body is valid UTF-8 of a textual type, which goes into an event's answer as it is; all else goes as base64.</summary>
    internal bool IsText { get; }

    /// <summary>Writes the body; null when <see cref="Body"/> has it.</summary>
    internal Func<Stream, CancellationToken, ValueTask>? Writer { get; }

    internal bool HasETag => Find("etag") is not null;

    /// <summary>All headers but the content type, in order, names in lower case.</summary>
    internal ReadOnlySpan<HttpField> Fields => _fields;

    /// <summary>200 without a body.</summary>
    public static HttpResult Ok() => Status(200);

    /// <summary>200 with the JSON of a value.</summary>
    /// <param name="value">The value; its JSON is made at once.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static HttpResult Ok<T>(T value, JsonTypeInfo<T> typeInfo) => Of(200, value, typeInfo);

    /// <summary>201 without a body.</summary>
    /// <param name="location">Where what was created is found, such as <c>/orders/42</c>.</param>
    public static HttpResult Created(string location) => Status(201).WithHeader("location", location);

    /// <summary>201 with the JSON of what was created.</summary>
    /// <param name="location">Where it is found, such as <c>/orders/42</c>.</param>
    /// <param name="value">The value; its JSON is made at once.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static HttpResult Created<T>(string location, T value, JsonTypeInfo<T> typeInfo) => Of(201, value, typeInfo).WithHeader("location", location);

    /// <summary>202 without a body: it will be done.</summary>
    public static HttpResult Accepted() => Status(202);

    /// <summary>204</summary>
    public static HttpResult NoContent() => Status(204);

    /// <summary>404 with a problem document.</summary>
    /// <param name="detail">What is not there; null to say no more than the status.</param>
    public static HttpResult NotFound(string? detail = null) => Problem(404, detail);

    /// <summary>400 with a problem document.</summary>
    /// <param name="detail">What is wrong with the request; null to say no more than the status.</param>
    public static HttpResult BadRequest(string? detail = null) => Problem(400, detail);

    /// <summary>409 with a problem document.</summary>
    /// <param name="detail">What it conflicts with; null to say no more than the status.</param>
    public static HttpResult Conflict(string? detail = null) => Problem(409, detail);

    /// <summary>A status without a body.</summary>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no final HTTP status.</exception>
    public static HttpResult Status(int statusCode) => New(statusCode, null, default, isText: true);

    /// <summary>A status with the JSON of a value.</summary>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <param name="value">The value; its JSON is made at once.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no final HTTP status.</exception>
    public static HttpResult Of<T>(int statusCode, T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return New(statusCode, Json, JsonSerializer.SerializeToUtf8Bytes(value, typeInfo), isText: true);
    }

    /// <summary>A status with a text.</summary>
    /// <param name="text">The body.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no final HTTP status.</exception>
    public static HttpResult Text(string text, string contentType = "text/plain; charset=utf-8", int statusCode = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        HttpField.CheckValue(contentType);
        return New(statusCode, contentType, Encoding.UTF8.GetBytes(text), isText: true);
    }

    /// <summary>A status with bytes; base64 is made of them where the source needs it.</summary>
    /// <param name="body">The body; not copied.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no final HTTP status.</exception>
    public static HttpResult Bytes(ReadOnlyMemory<byte> body, string contentType = "application/octet-stream", int statusCode = 200)
    {
        HttpField.CheckValue(contentType);
        return New(statusCode, contentType, body, MediaType.IsText(contentType) && Utf8.IsValid(body.Span));
    }

    /// <summary>A status with a body that is written while it goes out, with <see cref="HttpOptions.StreamsAnswers"/> and a source that streams; elsewhere it is collected and sent as a whole.</summary>
    /// <param name="contentType">Its media type.</param>
    /// <param name="write">
    /// Writes the body, given the stream that it goes to and the token that is cancelled a margin before Lambda ends the invocation. Each write goes out at once. What
    /// it throws before its first write, or flush, is answered as what a route throws; later the answer is broken off, and the client is told so.
    /// </param>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no final HTTP status.</exception>
    public static HttpResult Stream(string contentType, Func<Stream, CancellationToken, ValueTask> write, int statusCode = 200)
    {
        ArgumentNullException.ThrowIfNull(write);
        HttpField.CheckValue(contentType);
        var head = New(statusCode, contentType, default, isText: false);
        return new(head.StatusCode, contentType, default, isText: false, [], write);
    }

    /// <summary>The client is to look elsewhere: 302, or 301 for good; 307 and 308 if it has to use the same method again.</summary>
    /// <param name="location">Where.</param>
    /// <param name="isPermanent">Whether clients may remember it.</param>
    /// <param name="keepsMethod">Whether a POST stays a POST.</param>
    public static HttpResult Redirect(string location, bool isPermanent = false, bool keepsMethod = false) =>
        Status(keepsMethod ? isPermanent ? 308 : 307 : isPermanent ? 301 : 302).WithHeader("location", location);

    /// <summary>A problem document (RFC 9457).</summary>
    /// <param name="statusCode">From 400 to 599.</param>
    /// <param name="detail">What went wrong this time, for people; null for nothing.</param>
    /// <param name="title">What kind of problem it is; null for the name of the status.</param>
    /// <param name="type">A URI that identifies the kind of problem; null for none.</param>
    /// <param name="errors">What is wrong with which part of the request; null for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no final HTTP status.</exception>
    public static HttpResult Problem(int statusCode, string? detail = null, string? title = null, string? type = null, ValidationErrors? errors = null)
    {
        using var writer = new JsonWriter(256);
        writer.WriteStartObject();
        if (type is not null)
        {
            writer.WritePreparedName("\"type\":"u8);
            writer.WriteString(type);
        }

        writer.WritePreparedName("\"title\":"u8);
        writer.WriteString(title ?? TitleOf(statusCode));
        writer.WritePreparedName("\"status\":"u8);
        writer.WriteNumber(statusCode);
        if (detail is not null)
        {
            writer.WritePreparedName("\"detail\":"u8);
            writer.WriteString(detail);
        }

        if (errors is { Count: > 0 })
        {
            writer.WritePreparedName("\"errors\":"u8);
            errors.WriteTo(writer);
        }

        writer.WriteEndObject();
        return New(statusCode, ProblemJson, writer.WrittenSpan.ToArray(), isText: true);
    }

    /// <summary>The same with a header more; a name may be there several times. <c>Content-Type</c> replaces the one that it has.</summary>
    /// <param name="name">In letters of any case.</param>
    /// <param name="value">Without line breaks.</param>
    /// <exception cref="ArgumentException">The name or the value can't be one of a header.</exception>
    public HttpResult WithHeader(string name, string value)
    {
        var field = HttpField.Create(name, value);
        return field.Name == "content-type" ? new(StatusCode, value, Body, IsText, _fields, Writer) : With(field);
    }

    /// <summary>The same with an entity tag, by which a GET that has it already is answered with 304.</summary>
    /// <param name="tag">Without quotes, such as a version or a hash.</param>
    /// <param name="isWeak">Whether it says only that two bodies mean the same.</param>
    /// <exception cref="ArgumentException">The tag has quotes or control characters.</exception>
    public HttpResult WithETag(string tag, bool isWeak = false)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.Contains('"', StringComparison.Ordinal))
            throw new ArgumentException("The tag has quotes in it, which stand around it in the header; give it without them.", nameof(tag));
        return WithHeader("etag", isWeak ? $"W/\"{tag}\"" : $"\"{tag}\"");
    }

    /// <summary>The same with a cookie to set; sent in the way of the source.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value, which RFC 6265 allows no spaces, quotes, commas, semicolons and backslashes: encode what may have them.</param>
    /// <param name="options">How long and where it lives; null for a session's cookie that scripts don't see: <c>Path=/; Secure; HttpOnly; SameSite=Lax</c>.</param>
    /// <exception cref="ArgumentException">The name or the value can't be one of a cookie.</exception>
    public HttpResult WithCookie(string name, string value, HttpCookieOptions? options = null) =>
        With(new(HttpField.SetCookie, (options ?? HttpCookieOptions.Default).Write(name, value)));

    /// <summary>The value of a header, several joined by commas; null when there is none.</summary>
    /// <param name="name">In letters of any case.</param>
    public string? GetHeader(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (TextPairs.EqualsIgnoringCase(name, "content-type"))
            return ContentType;

        var values = ValuesOf(name.ToLowerInvariant());
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    /// <summary>The body as a text: UTF-8.</summary>
    public string GetText() => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The body as a value: for tests.</summary>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">It is no such JSON.</exception>
    public T? Read<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Deserialize(Body.Span, typeInfo);
    }

    /// <summary>The value of the first header of a name in lower case; null when there is none.</summary>
    internal string? Find(string name)
    {
        foreach (var field in _fields)
        {
            if (field.Name == name)
                return field.Value;
        }

        return null;
    }

    internal HttpResult With(HttpField field)
    {
        var fields = new HttpField[_fields.Length + 1];
        Array.Copy(_fields, fields, _fields.Length);
        fields[^1] = field;
        return new(StatusCode, ContentType, Body, IsText, fields, Writer);
    }

    /// <summary>The same with another body and its encoding. A strong tag would promise the same bytes, so it becomes a weak one.</summary>
    internal HttpResult WithEncoded(byte[] body, string encoding) => new(StatusCode, ContentType, body, isText: false, EncodedFields(encoding));

    /// <summary>The same with another way to write the body, and its encoding.</summary>
    internal HttpResult WithEncoded(Func<Stream, CancellationToken, ValueTask> write, string encoding) =>
        new(StatusCode, ContentType, default, isText: false, EncodedFields(encoding), write);

    /// <summary>The same, whose body has been written.</summary>
    internal HttpResult WithWritten(byte[] body) =>
        new(StatusCode, ContentType, body, ContentType is not null && Find("content-encoding") is null && MediaType.IsText(ContentType) && Utf8.IsValid(body), _fields);

    /// <summary>The same for HEAD: all but the body.</summary>
    internal HttpResult WithoutBody() => new(StatusCode, ContentType, default, isText: true, _fields);

    /// <summary>The same, but the client has it already.</summary>
    internal HttpResult AsNotModified() => new(304, null, default, isText: true, _fields);

    /// <summary>Whether no header in front of it has its name.</summary>
    internal bool IsFirst(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (_fields[i].Name == _fields[index].Name)
                return false;
        }

        return true;
    }

    internal List<string> ValuesOf(string name)
    {
        var values = new List<string>();
        foreach (var field in _fields)
        {
            if (field.Name == name)
                values.Add(field.Value);
        }

        return values;
    }

    /// <summary>All values of the header at an index, joined as RFC 9110 allows.</summary>
    internal string Joined(int index)
    {
        var joined = _fields[index].Value;
        for (var i = index + 1; i < _fields.Length; i++)
        {
            if (_fields[i].Name == _fields[index].Name)
                joined += ", " + _fields[i].Value;
        }

        return joined;
    }

    private HttpField[] EncodedFields(string encoding)
    {
        var fields = new HttpField[_fields.Length + 1];
        for (var i = 0; i < _fields.Length; i++)
            fields[i] = _fields[i] is { Name: "etag", Value: ['"', ..] tag } ? new("etag", "W/" + tag) : _fields[i];
        fields[^1] = new("content-encoding", encoding);
        return fields;
    }

    private static HttpResult New(int statusCode, string? contentType, ReadOnlyMemory<byte> body, bool isText) => statusCode is >= 200 and <= 599
        ? new(statusCode, contentType, body, isText, [])
        : throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, "It is no status that ends a request; give one from 200 to 599.");

    private static string TitleOf(int statusCode)
    {
        var words = AlbResponse.DescribeStatus(statusCode);
        return words.Length > 4 ? words[4..] : "Error";
    }
}
