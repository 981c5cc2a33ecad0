using System.Text.Json;

namespace LambdaKit.Local.Commands;

/// <summary>Where an event comes from, as its own fields tell.</summary>
internal sealed record EventSource(string Name, bool IsHttp = false)
{
    /// <summary>Null for an event that bears no mark of a source.</summary>
    public static EventSource? Detect(ReadOnlyMemory<byte> payload)
    {
        using var document = JsonDocument.Parse(payload);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            return null;

        return DetectHttp(root) ?? DetectRecords(root) ?? DetectOther(root);
    }

    private static EventSource? DetectHttp(JsonElement root)
    {
        if (!TryGetObject(root, "requestContext", out var context))
            return null;

        if (TryGetObject(context, "http", out _))
        {
            var domain = Text(context, "domainName") ?? "";
            return new EventSource(domain.Contains(".lambda-url.", StringComparison.Ordinal) ? "function-url" : "api-gateway-http", IsHttp: true);
        }

        if (context.TryGetProperty("elb", out _))
            return new EventSource("alb", IsHttp: true);
        if (context.TryGetProperty("serviceNetworkArn", out _))
            return new EventSource("vpc-lattice", IsHttp: true);
        if (context.TryGetProperty("connectionId", out _))
            return new EventSource("api-gateway-websocket");

        return root.TryGetProperty("httpMethod", out _) ? new EventSource("api-gateway-rest", IsHttp: true) : null;
    }

    private static EventSource? DetectRecords(JsonElement root)
    {
        if (!root.TryGetProperty("Records", out var records) || records.ValueKind != JsonValueKind.Array || records.GetArrayLength() == 0)
            return null;

        var first = records[0];
        return first.ValueKind != JsonValueKind.Object ? null : (Text(first, "eventSource") ?? Text(first, "EventSource")) switch
        {
            "aws:sqs" => new EventSource("sqs"),
            "aws:sns" => new EventSource("sns"),
            "aws:s3" => new EventSource("s3"),
            "aws:dynamodb" => new EventSource("dynamodb-stream"),
            "aws:kinesis" => new EventSource("kinesis-stream"),
            "aws:ses" => new EventSource("ses"),
            _ => null,
        };
    }

    private static EventSource? DetectOther(JsonElement root)
    {
        if (root.TryGetProperty("detail-type", out _))
            return new EventSource("eventbridge");
        if (TryGetObject(root, "awslogs", out _))
            return new EventSource("cloudwatch-logs");

        return Text(root, "eventSource") switch
        {
            "aws:kafka" or "SelfManagedKafka" => new EventSource("kafka"),
            "aws:mq" => new EventSource("mq-activemq"),
            "aws:rmq" => new EventSource("mq-rabbitmq"),
            _ => null,
        };
    }

    private static bool TryGetObject(JsonElement element, string name, out JsonElement value) =>
        element.TryGetProperty(name, out value) && value.ValueKind == JsonValueKind.Object;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
