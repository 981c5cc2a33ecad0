using LambdaKit.Events.Alb;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Http;
using LambdaKit.Events.Json;
using LambdaKit.Events.VpcLattice;

namespace LambdaKit.Http;

/// <summary>Writes an answer as the source of its request wants it: an API Gateway proxy response, one of payload format 2.0, of a load balancer, of VPC Lattice.</summary>
internal static class AnswerWriter
{
    /// <summary>What a load balancer takes. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html</summary>
    private const int MaxAlbBytes = 1024 * 1024;

    public static int MaxBytesOf(IHttpRequestEvent request) => request is AlbRequest ? MaxAlbBytes : LambdaLimits.MaxResponseBytes;

    public static void Write(JsonWriter writer, IHttpRequestEvent request, HttpResult result)
    {
        writer.WriteStartObject();
        writer.WritePreparedName("\"statusCode\":"u8);
        writer.WriteNumber(result.StatusCode);
        switch (request)
        {
            case ApiGatewayProxyRequest:
                WriteSingleHeaders(writer, result);
                WriteRepeatedHeaders(writer, result);
                break;
            case AlbRequest { IsMultiValue: true }:
                WriteDescription(writer, result);
                WriteAllHeaders(writer, result);
                break;
            case AlbRequest or VpcLatticeRequest or VpcLatticeV2Request:
                WriteDescription(writer, result);
                WriteJoinedHeaders(writer, result, withCookies: true);
                break;
            default:
                WriteJoinedHeaders(writer, result, withCookies: false);
                WriteCookies(writer, result);
                break;
        }

        WriteBody(writer, result, request is VpcLatticeRequest or VpcLatticeV2Request or AlbRequest);
        writer.WriteEndObject();
    }

    private static void WriteDescription(JsonWriter writer, HttpResult result)
    {
        writer.WritePreparedName("\"statusDescription\":"u8);
        writer.WriteString(AlbResponse.DescribeStatus(result.StatusCode));
    }

    private static void WriteBody(JsonWriter writer, HttpResult result, bool alwaysSaysEncoding)
    {
        var body = result.Body.Span;
        if (!body.IsEmpty)
        {
            writer.WritePreparedName("\"body\":"u8);
            if (result.IsText)
                writer.WriteStringUtf8(body);
            else
                writer.WriteBase64(body);
        }

        if (alwaysSaysEncoding || !body.IsEmpty)
        {
            writer.WritePreparedName("\"isBase64Encoded\":"u8);
            writer.WriteBoolean(!result.IsText && !body.IsEmpty);
        }
    }

    /// <summary>Headers that are there once.</summary>
    private static void WriteSingleHeaders(JsonWriter writer, HttpResult result)
    {
        writer.WritePreparedName("\"headers\":"u8);
        writer.WriteStartObject();
        WriteContentType(writer, result);
        var fields = result.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!IsRepeated(fields, i))
                WriteField(writer, fields[i].Name, fields[i].Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>Headers that are there several times, if there are any.</summary>
    private static void WriteRepeatedHeaders(JsonWriter writer, HttpResult result)
    {
        var fields = result.Fields;
        var hasBegun = false;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!IsRepeated(fields, i) || !result.IsFirst(i))
                continue;

            if (!hasBegun)
            {
                writer.WritePreparedName("\"multiValueHeaders\":"u8);
                writer.WriteStartObject();
                hasBegun = true;
            }

            WriteValues(writer, fields, fields[i].Name);
        }

        if (hasBegun)
            writer.WriteEndObject();
    }

    /// <summary>All headers, with all values.</summary>
    private static void WriteAllHeaders(JsonWriter writer, HttpResult result)
    {
        writer.WritePreparedName("\"multiValueHeaders\":"u8);
        writer.WriteStartObject();
        if (result.ContentType is { } contentType)
        {
            writer.WritePreparedName("\"content-type\":"u8);
            writer.WriteStartArray();
            writer.WriteString(contentType);
            writer.WriteEndArray();
        }

        var fields = result.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (result.IsFirst(i))
                WriteValues(writer, fields, fields[i].Name);
        }

        writer.WriteEndObject();
    }

    /// <summary>Headers of one value each, several joined. Those of cookies can't be joined, so they are told apart by the case of the name.</summary>
    private static void WriteJoinedHeaders(JsonWriter writer, HttpResult result, bool withCookies)
    {
        writer.WritePreparedName("\"headers\":"u8);
        writer.WriteStartObject();
        WriteContentType(writer, result);
        var fields = result.Fields;
        var cookies = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Name == HttpField.SetCookie)
            {
                if (withCookies)
                    WriteField(writer, AlbResponse.InCase(HttpField.SetCookie, cookies++), fields[i].Value);
            }
            else if (result.IsFirst(i))
            {
                WriteField(writer, fields[i].Name, result.Joined(i));
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteCookies(JsonWriter writer, HttpResult result)
    {
        var hasBegun = false;
        foreach (var field in result.Fields)
        {
            if (field.Name != HttpField.SetCookie)
                continue;

            if (!hasBegun)
            {
                writer.WritePreparedName("\"cookies\":"u8);
                writer.WriteStartArray();
                hasBegun = true;
            }

            writer.WriteString(field.Value);
        }

        if (hasBegun)
            writer.WriteEndArray();
    }

    private static void WriteContentType(JsonWriter writer, HttpResult result)
    {
        if (result.ContentType is not { } contentType)
            return;

        writer.WritePreparedName("\"content-type\":"u8);
        writer.WriteString(contentType);
    }

    private static void WriteField(JsonWriter writer, string name, string value)
    {
        writer.WriteName(name);
        writer.WriteString(value);
    }

    private static void WriteValues(JsonWriter writer, ReadOnlySpan<HttpField> fields, string name)
    {
        writer.WriteName(name);
        writer.WriteStartArray();
        foreach (var field in fields)
        {
            if (field.Name == name)
                writer.WriteString(field.Value);
        }

        writer.WriteEndArray();
    }

    private static bool IsRepeated(ReadOnlySpan<HttpField> fields, int index)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i != index && fields[i].Name == fields[index].Name)
                return true;
        }

        return false;
    }
}
