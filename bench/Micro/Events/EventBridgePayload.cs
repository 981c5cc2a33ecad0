namespace LambdaKit.Benchmarks.Events;

/// <summary>Events that each say that another object was put.</summary>
internal static class EventBridgePayload
{
    public static string Of(int document)
    {
        var unique = new Unique(document);
        return
        $$"""
        {
          "version": "0",
          "id": "{{unique.Uuid()}}",
          "detail-type": "Object Created",
          "source": "aws.s3",
          "account": "123456789012",
          "time": "2026-01-31T02:00:0{{unique.Digits(1)}}Z",
          "region": "eu-west-1",
          "resources": ["arn:aws:s3:::invoices"],
          "detail": {
            "version": "0",
            "bucket": { "name": "invoices" },
            "object": {
              "key": "2026/01/invoice A-{{unique.Digits(4)}}.pdf",
              "size": 7{{unique.Digits(4)}},
              "etag": "{{unique.Hex(32)}}",
              "version-id": "{{unique.Letters(32)}}",
              "sequencer": "{{unique.Letters(18)}}"
            },
            "request-id": "{{unique.Letters(16)}}",
            "requester": "123456789012",
            "source-ip-address": "{{unique.Ip()}}",
            "reason": "PutObject"
          }
        }
        """;
    }
}
