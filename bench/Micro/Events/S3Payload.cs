namespace LambdaKit.Benchmarks.Events;

/// <summary>The notification that an object was put.</summary>
internal static class S3Payload
{
    public const string Json =
        """
        {
          "Records": [
            {
              "eventVersion": "2.1",
              "eventSource": "aws:s3",
              "awsRegion": "eu-west-1",
              "eventTime": "2026-01-31T02:00:00.123Z",
              "eventName": "ObjectCreated:Put",
              "userIdentity": { "principalId": "AWS:AIDACKCEVSQ6C2EXAMPLE" },
              "requestParameters": { "sourceIPAddress": "203.0.113.17" },
              "responseElements": { "x-amz-request-id": "C3D13FE58DE4C810", "x-amz-id-2": "FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S/JRWeUWerMUE5JgHvANOjpD" },
              "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": "new-invoices",
                "bucket": { "name": "invoices", "ownerIdentity": { "principalId": "A3NL1KOZZKExample" }, "arn": "arn:aws:s3:::invoices" },
                "object": {
                  "key": "2026/01/invoice+A-1001.pdf",
                  "size": 74563,
                  "eTag": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                  "versionId": "096fKKXTRTtl3on89fVO.nfljtsv6qko",
                  "sequencer": "0055AED6DCD90281E5"
                }
              }
            }
          ]
        }
        """;
}
