using System.Text;

namespace LambdaKit.Benchmarks.Events;

/// <summary>Batches of records from one shard, each with other data.</summary>
internal static class KinesisPayload
{
    public static string Of(int document, int records)
    {
        var unique = new Unique(document);
        return $$"""{"Records":[{{string.Join(',', Enumerable.Range(0, records).Select(_ => Record(unique)))}}]}""";
    }

    private static string Record(Unique unique)
    {
        var sequenceNumber = "495903382714902566085596925383615710958" + unique.Digits(17);
        var data = $$"""{"device":"{{unique.Uuid()}}","temperature":2{{unique.Digits(1)}}.{{unique.Digits(2)}},"humidity":0.{{unique.Digits(2)}},"at":17698{{unique.Digits(8)}}}""";
        return $$"""
        {
          "kinesis": {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": "{{unique.Letters(12)}}",
            "sequenceNumber": "{{sequenceNumber}}",
            "data": "{{Convert.ToBase64String(Encoding.UTF8.GetBytes(data))}}",
            "approximateArrivalTimestamp": 17698{{unique.Digits(5)}}.{{unique.Digits(2)}}7
          },
          "eventSource": "aws:kinesis",
          "eventVersion": "1.0",
          "eventID": "shardId-000000000006:{{sequenceNumber}}",
          "eventName": "aws:kinesis:record",
          "invokeIdentityArn": "arn:aws:iam::123456789012:role/readings-function",
          "awsRegion": "eu-west-1",
          "eventSourceARN": "arn:aws:kinesis:eu-west-1:123456789012:stream/readings"
        }
        """;
    }
}
