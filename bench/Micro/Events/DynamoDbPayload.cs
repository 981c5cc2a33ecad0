namespace LambdaKit.Benchmarks.Events;

/// <summary>Batches of changes of a table whose stream shows both images, each of another item.</summary>
internal static class DynamoDbPayload
{
    public static string Of(int document, int records)
    {
        var unique = new Unique(document);
        return $$"""{"Records":[{{string.Join(',', Enumerable.Range(0, records).Select(_ => Record(unique)))}}]}""";
    }

    private static string Record(Unique unique)
    {
        var key = "ORDER#" + unique.Letters(8);
        return $$"""
        {
          "eventID": "{{unique.Hex(32)}}",
          "eventName": "MODIFY",
          "eventVersion": "1.1",
          "eventSource": "aws:dynamodb",
          "awsRegion": "eu-west-1",
          "dynamodb": {
            "ApproximateCreationDateTime": 17698{{unique.Digits(5)}},
            "Keys": { "pk": { "S": "{{key}}" } },
            "NewImage": {{Image(unique, key, "shipped", 3)}},
            "OldImage": {{Image(unique, key, "placed", 2)}},
            "SequenceNumber": "44215845065800{{unique.Digits(10)}}",
            "SizeBytes": {{300 + unique.Number(200)}},
            "StreamViewType": "NEW_AND_OLD_IMAGES"
          },
          "eventSourceARN": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000"
        }
        """;
    }

    private static string Image(Unique unique, string key, string state, int version) =>
        $$"""
        {
          "pk": { "S": "{{key}}" },
          "state": { "S": "{{state}}" },
          "version": { "N": "{{version}}" },
          "paid": { "BOOL": true },
          "note": { "NULL": true },
          "tags": { "SS": ["gift", "express"] },
          "lines": { "L": [{ "M": { "sku": { "S": "SKU-{{unique.Letters(6)}}" }, "qty": { "N": "{{1 + unique.Number(9)}}" }, "price": { "N": "{{10 + unique.Number(90)}}.50" } } }] },
          "receipt": { "B": "{{unique.Base64(20)}}Dw==" }
        }
        """;
}
