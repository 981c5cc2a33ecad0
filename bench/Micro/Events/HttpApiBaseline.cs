namespace LambdaKit.Benchmarks.Events;

public sealed class HttpApiBaseline
{
    public string? Version { get; set; }
    public string? RouteKey { get; set; }
    public string? RawPath { get; set; }
    public string? RawQueryString { get; set; }
    public List<string>? Cookies { get; set; }
    public Dictionary<string, string>? Headers { get; set; }
    public Dictionary<string, string>? QueryStringParameters { get; set; }
    public HttpApiContext? RequestContext { get; set; }
    public string? Body { get; set; }
    public Dictionary<string, string>? PathParameters { get; set; }
    public bool? IsBase64Encoded { get; set; }
    public Dictionary<string, string>? StageVariables { get; set; }

    public sealed class HttpApiContext
    {
        public string? AccountId { get; set; }
        public string? ApiId { get; set; }
        public HttpApiAuthorizer? Authorizer { get; set; }
        public string? DomainName { get; set; }
        public string? DomainPrefix { get; set; }
        public HttpApiLine? Http { get; set; }
        public string? RequestId { get; set; }
        public string? RouteKey { get; set; }
        public string? Stage { get; set; }
        public string? Time { get; set; }
        public long TimeEpoch { get; set; }
    }

    public sealed class HttpApiAuthorizer
    {
        public HttpApiJwt? Jwt { get; set; }
    }

    public sealed class HttpApiJwt
    {
        public Dictionary<string, string>? Claims { get; set; }
        public List<string>? Scopes { get; set; }
    }

    public sealed class HttpApiLine
    {
        public string? Method { get; set; }
        public string? Path { get; set; }
        public string? Protocol { get; set; }
        public string? SourceIp { get; set; }
        public string? UserAgent { get; set; }
    }
}
