namespace LambdaKit.Benchmarks.Events;

/// <summary>A request to a REST API without an authorizer.</summary>
internal static class RestApiPayload
{
    public const string Json =
        """
        {
          "resource": "/orders/{id}",
          "path": "/orders/A-1001",
          "httpMethod": "PUT",
          "headers": {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Host": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "User-Agent": "orders-client/7.2 (linux; x64)",
            "X-Amzn-Trace-Id": "Root=1-65f0a7be-0123456789abcdef01234567",
            "X-Forwarded-For": "203.0.113.17",
            "X-Forwarded-Port": "443",
            "X-Forwarded-Proto": "https"
          },
          "multiValueHeaders": {
            "Accept": ["application/json"],
            "Content-Type": ["application/json"],
            "Host": ["a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com"],
            "User-Agent": ["orders-client/7.2 (linux; x64)"],
            "X-Amzn-Trace-Id": ["Root=1-65f0a7be-0123456789abcdef01234567"],
            "X-Forwarded-For": ["203.0.113.17"],
            "X-Forwarded-Port": ["443"],
            "X-Forwarded-Proto": ["https"]
          },
          "queryStringParameters": { "expand": "items" },
          "multiValueQueryStringParameters": { "expand": ["lines", "items"] },
          "pathParameters": { "id": "A-1001" },
          "stageVariables": null,
          "requestContext": {
            "accountId": "123456789012",
            "apiId": "a1b2c3d4e5",
            "deploymentId": "d4e5f6",
            "domainName": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "domainPrefix": "a1b2c3d4e5",
            "extendedRequestId": "JKJaXmPLvHcESHA=",
            "httpMethod": "PUT",
            "identity": {
              "accessKey": null,
              "accountId": null,
              "caller": null,
              "cognitoAuthenticationProvider": null,
              "cognitoAuthenticationType": null,
              "cognitoIdentityId": null,
              "cognitoIdentityPoolId": null,
              "principalOrgId": null,
              "sourceIp": "203.0.113.17",
              "user": null,
              "userAgent": "orders-client/7.2 (linux; x64)",
              "userArn": null
            },
            "path": "/prod/orders/A-1001",
            "protocol": "HTTP/1.1",
            "requestId": "0f1e2d3c-aaaa-4bbb-8ccc-000000000003",
            "requestTime": "31/Jan/2026:02:00:00 +0000",
            "requestTimeEpoch": 1769824800123,
            "resourceId": "res123",
            "resourcePath": "/orders/{id}",
            "stage": "prod"
          },
          "body": "{\"sku\":\"SKU-000017\",\"quantity\":3,\"note\":\"leave at the door\"}",
          "isBase64Encoded": false
        }
        """;
}
