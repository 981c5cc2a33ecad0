namespace LambdaKit.Benchmarks.Events;

/// <summary>Notifications, each that another object was put.</summary>
internal static class S3Payload
{
    public static string Of(int document)
    {
        var unique = new Unique(document);
        return
        $$"""
        {
          "Records": [
            {
              "eventVersion": "2.1",
              "eventSource": "aws:s3",
              "awsRegion": "eu-west-1",
              "eventTime": "2026-01-31T02:00:0{{unique.Digits(1)}}.{{unique.Digits(2)}}7Z",
              "eventName": "ObjectCreated:Put",
              "userIdentity": { "principalId": "AWS:AIDACKCEVSQ6C2EXAMPLE" },
              "requestParameters": { "sourceIPAddress": "{{unique.Ip()}}" },
              "responseElements": { "x-amz-request-id": "{{unique.Letters(16)}}", "x-amz-id-2": "{{unique.Base64(64)}}" },
              "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": "new-invoices",
                "bucket": { "name": "invoices", "ownerIdentity": { "principalId": "A3NL1KOZZKExample" }, "arn": "arn:aws:s3:::invoices" },
                "object": {
                  "key": "2026/01/invoice+A-{{unique.Digits(4)}}.pdf",
                  "size": 7{{unique.Digits(4)}},
                  "eTag": "{{unique.Hex(32)}}",
                  "versionId": "{{unique.Letters(32)}}",
                  "sequencer": "{{unique.Letters(18)}}"
                }
              }
            }
          ]
        }
        """;
    }
}
