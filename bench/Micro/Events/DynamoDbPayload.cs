using System.Globalization;

namespace LambdaKit.Benchmarks.Events;

/// <summary>Batches of changes of a table whose stream shows both images.</summary>
internal static class DynamoDbPayload
{
    public static string Of(int records) => $$"""{"Records":[{{string.Join(',', Enumerable.Range(0, records).Select(Record))}}]}""";

    private static string Record(int index)
    {
        var number = index.ToString("D4", CultureInfo.InvariantCulture);
        return $$"""
        {
          "eventID": "c4ca4238a0b923820dcc509a6f75{{number}}",
          "eventName": "MODIFY",
          "eventVersion": "1.1",
          "eventSource": "aws:dynamodb",
          "awsRegion": "eu-west-1",
          "dynamodb": {
            "ApproximateCreationDateTime": 1769824800,
            "Keys": { "pk": { "S": "ORDER#{{number}}" } },
            "NewImage": {{Image(number, "shipped", 3)}},
            "OldImage": {{Image(number, "placed", 2)}},
            "SequenceNumber": "44215845065800000000{{number}}",
            "SizeBytes": 412,
            "StreamViewType": "NEW_AND_OLD_IMAGES"
          },
          "eventSourceARN": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000"
        }
        """;
    }

    private static string Image(string number, string state, int version) =>
        $$"""
        {
          "pk": { "S": "ORDER#{{number}}" },
          "state": { "S": "{{state}}" },
          "version": { "N": "{{version}}" },
          "paid": { "BOOL": true },
          "note": { "NULL": true },
          "tags": { "SS": ["gift", "express"] },
          "lines": { "L": [{ "M": { "sku": { "S": "SKU-000017" }, "qty": { "N": "3" }, "price": { "N": "12.50" } } }] },
          "receipt": { "B": "AAECAwQFBgcICQoLDA0ODw==" }
        }
        """;
}
