using LambdaKit.Events.Json;

namespace LambdaKit.Http;

/// <summary>Reads an answer that <see cref="AnswerWriter"/> has written, in the way of any source.</summary>
internal static class AnswerReader
{
    /// <exception cref="Events.EventFormatException">It is no JSON.</exception>
    public static HttpResult Read(ReadOnlySpan<byte> answer)
    {
        var json = JsonValue.Parse(answer);
        var result = HttpResult.Status((int)(json["statusCode"].GetInt64() ?? 500));
        if (json["body"].GetString() is { } body)
            result = json["isBase64Encoded"].GetBoolean() == true ? HttpResult.Bytes(Convert.FromBase64String(body), statusCode: result.StatusCode) : HttpResult.Text(body, statusCode: result.StatusCode);

        foreach (var (name, value) in json["headers"].GetMembers())
            result = result.WithHeader(name, value.GetString() ?? "");
        foreach (var (name, values) in json["multiValueHeaders"].GetMembers())
        {
            foreach (var value in values.GetElements())
                result = result.WithHeader(name, value.GetString() ?? "");
        }

        foreach (var cookie in json["cookies"].GetElements())
            result = result.WithHeader(HttpField.SetCookie, cookie.GetString() ?? "");
        return result;
    }
}
