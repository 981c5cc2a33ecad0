namespace LambdaKit.Benchmarks.Events;

/// <summary>A request to an HTTP API with a JWT authorizer, of 1.4 KB.</summary>
internal static class HttpApiPayload
{
    public const string Json =
        """
        {
          "version": "2.0",
          "routeKey": "GET /orders/{id}",
          "rawPath": "/orders/A-1001",
          "rawQueryString": "expand=items&page=2",
          "cookies": ["session=2f5f0a7be001", "theme=dark"],
          "headers": {
            "accept": "application/json",
            "accept-encoding": "gzip, deflate, br",
            "authorization": "Bearer 0123456789abcdef0123456789abcdef0123456789abcdef",
            "content-length": "0",
            "host": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 orders-client/7.2",
            "x-amzn-trace-id": "Root=1-65f0a7be-0123456789abcdef01234567",
            "x-forwarded-for": "203.0.113.17",
            "x-forwarded-port": "443",
            "x-forwarded-proto": "https"
          },
          "queryStringParameters": { "expand": "items", "page": "2" },
          "requestContext": {
            "accountId": "123456789012",
            "apiId": "a1b2c3d4e5",
            "authorizer": { "jwt": { "claims": { "sub": "user-17", "iss": "https://id.example.com", "exp": "1769828400" }, "scopes": ["orders/read"] } },
            "domainName": "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            "domainPrefix": "a1b2c3d4e5",
            "http": { "method": "GET", "path": "/orders/A-1001", "protocol": "HTTP/1.1", "sourceIp": "203.0.113.17", "userAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 orders-client/7.2" },
            "requestId": "JKJaXmPLvHcESHA=",
            "routeKey": "GET /orders/{id}",
            "stage": "$default",
            "time": "31/Jan/2026:02:00:00 +0000",
            "timeEpoch": 1769824800123
          },
          "pathParameters": { "id": "A-1001" },
          "stageVariables": { "table": "orders" },
          "isBase64Encoded": false
        }
        """;
}
