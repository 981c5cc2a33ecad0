using System.Globalization;

namespace LambdaKit.Benchmarks.Events;

/// <summary>Batches of messages from a standard queue.</summary>
internal static class SqsPayload
{
    public static string Of(int messages) => $$"""{"Records":[{{string.Join(',', Enumerable.Range(0, messages).Select(Message))}}]}""";

    private static string Message(int index) =>
        $$"""
        {
          "messageId": "5d1c0b6e-7f0a-4f57-9c1e-00000000{{index.ToString("D4", CultureInfo.InvariantCulture)}}",
          "receiptHandle": "AQEB{{new string('r', 96)}}+/{{new string('h', 96)}}==",
          "body": "{\"order\":{{1000 + index}},\"sku\":\"SKU-00{{index}}\",\"note\":\"leave at the door\",\"fail\":false}",
          "attributes": {
            "ApproximateReceiveCount": "1",
            "SentTimestamp": "1769824800123",
            "SenderId": "AIDACKCEVSQ6C2EXAMPLE",
            "ApproximateFirstReceiveTimestamp": "1769824800456"
          },
          "messageAttributes": {
            "tenant": { "stringValue": "north", "stringListValues": [], "binaryListValues": [], "dataType": "String" }
          },
          "md5OfBody": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
          "eventSource": "aws:sqs",
          "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:orders",
          "awsRegion": "eu-west-1"
        }
        """;
}
