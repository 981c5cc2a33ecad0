namespace LambdaKit.Benchmarks.Events;

/// <summary>Batches of messages from a standard queue, each of which is another.</summary>
internal static class SqsPayload
{
    public static string Of(int document, int messages)
    {
        var unique = new Unique(document);
        return $$"""{"Records":[{{string.Join(',', Enumerable.Range(0, messages).Select(_ => Message(unique)))}}]}""";
    }

    private static string Message(Unique unique) =>
        $$"""
        {
          "messageId": "{{unique.Uuid()}}",
          "receiptHandle": "AQEB{{unique.Base64(194)}}==",
          "body": "{\"order\":{{1000 + unique.Number(9000)}},\"sku\":\"SKU-{{unique.Letters(4)}}\",\"note\":\"leave at the door\",\"fail\":false}",
          "attributes": {
            "ApproximateReceiveCount": "1",
            "SentTimestamp": "17698{{unique.Digits(8)}}",
            "SenderId": "AIDACKCEVSQ6C2EXAMPLE",
            "ApproximateFirstReceiveTimestamp": "17698{{unique.Digits(8)}}"
          },
          "messageAttributes": {
            "tenant": { "stringValue": "{{unique.Letters(5)}}", "stringListValues": [], "binaryListValues": [], "dataType": "String" }
          },
          "md5OfBody": "{{unique.Hex(32)}}",
          "eventSource": "aws:sqs",
          "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:orders",
          "awsRegion": "eu-west-1"
        }
        """;
}
