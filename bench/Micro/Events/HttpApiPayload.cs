namespace LambdaKit.Benchmarks.Events;

/// <summary>Requests of different clients to an HTTP API with a JWT authorizer, of 1.4 KB.</summary>
internal static class HttpApiPayload
{
    public static string Of(int document)
    {
        var unique = new Unique(document);
        var order = "A-" + unique.Digits(4);
        var ip = unique.Ip();
        var agent = $"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 orders-client/7.{unique.Digits(3)}";
        return
        $$"""
        {
          "version": "2.0",
          "routeKey": "GET /orders/{id}",
          "rawPath": "/orders/{{order}}",
          "rawQueryString": "expand=items&page=2",
          "cookies": ["session={{unique.Hex(12)}}", "theme=dark"],
          "headers": {
            "accept": "application/json",
            "accept-encoding": "gzip, deflate, br",
            "authorization": "Bearer {{unique.Base64(48)}}",
            "content-length": "0",
            "host": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "user-agent": "{{agent}}",
            "x-amzn-trace-id": "Root=1-65f0a7be-{{unique.Hex(24)}}",
            "x-forwarded-for": "{{ip}}",
            "x-forwarded-port": "443",
            "x-forwarded-proto": "https"
          },
          "queryStringParameters": { "expand": "items", "page": "2" },
          "requestContext": {
            "accountId": "123456789012",
            "apiId": "a1b2c3d4e5",
            "authorizer": { "jwt": { "claims": { "sub": "user-{{unique.Digits(3)}}", "iss": "https://id.example.com", "exp": "1769828400" }, "scopes": ["orders/read"] } },
            "domainName": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "domainPrefix": "a1b2c3d4e5",
            "http": { "method": "GET", "path": "/orders/{{order}}", "protocol": "HTTP/1.1", "sourceIp": "{{ip}}", "userAgent": "{{agent}}" },
            "requestId": "{{unique.Base64(15)}}=",
            "routeKey": "GET /orders/{id}",
            "stage": "$default",
            "time": "31/Jan/2026:02:0{{unique.Digits(1)}}:0{{unique.Digits(1)}} +0000",
            "timeEpoch": 17698{{unique.Digits(8)}}
          },
          "pathParameters": { "id": "{{order}}" },
          "stageVariables": { "table": "orders" },
          "isBase64Encoded": false
        }
        """;
    }
}
