namespace LambdaKit.Benchmarks.Events;

/// <summary>Requests of different clients to a REST API without an authorizer.</summary>
internal static class RestApiPayload
{
    public static string Of(int document)
    {
        var unique = new Unique(document);
        var order = "A-" + unique.Digits(4);
        var ip = unique.Ip();
        var agent = $"orders-client/7.{unique.Digits(3)} (linux; x64)";
        var trace = "Root=1-65f0a7be-" + unique.Hex(24);
        return
        $$"""
        {
          "resource": "/orders/{id}",
          "path": "/orders/{{order}}",
          "httpMethod": "PUT",
          "headers": {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Host": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "User-Agent": "{{agent}}",
            "X-Amzn-Trace-Id": "{{trace}}",
            "X-Forwarded-For": "{{ip}}",
            "X-Forwarded-Port": "443",
            "X-Forwarded-Proto": "https"
          },
          "multiValueHeaders": {
            "Accept": ["application/json"],
            "Content-Type": ["application/json"],
            "Host": ["a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com"],
            "User-Agent": ["{{agent}}"],
            "X-Amzn-Trace-Id": ["{{trace}}"],
            "X-Forwarded-For": ["{{ip}}"],
            "X-Forwarded-Port": ["443"],
            "X-Forwarded-Proto": ["https"]
          },
          "queryStringParameters": { "expand": "items" },
          "multiValueQueryStringParameters": { "expand": ["lines", "items"] },
          "pathParameters": { "id": "{{order}}" },
          "stageVariables": null,
          "requestContext": {
            "accountId": "123456789012",
            "apiId": "a1b2c3d4e5",
            "deploymentId": "d4e5f6",
            "domainName": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "domainPrefix": "a1b2c3d4e5",
            "extendedRequestId": "{{unique.Base64(15)}}=",
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
              "sourceIp": "{{ip}}",
              "user": null,
              "userAgent": "{{agent}}",
              "userArn": null
            },
            "path": "/prod/orders/{{order}}",
            "protocol": "HTTP/1.1",
            "requestId": "{{unique.Uuid()}}",
            "requestTime": "31/Jan/2026:02:0{{unique.Digits(1)}}:0{{unique.Digits(1)}} +0000",
            "requestTimeEpoch": 17698{{unique.Digits(8)}},
            "resourceId": "res123",
            "resourcePath": "/orders/{id}",
            "stage": "prod"
          },
          "body": "{\"sku\":\"SKU-{{unique.Letters(6)}}\",\"quantity\":3,\"note\":\"leave at the door\"}",
          "isBase64Encoded": false
        }
        """;
    }
}
