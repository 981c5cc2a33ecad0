namespace LambdaKit.Benchmarks.Events;

public sealed class RestApiBaseline
{
    public string? Resource { get; set; }
    public string? Path { get; set; }
    public string? HttpMethod { get; set; }
    public Dictionary<string, string>? Headers { get; set; }
    public Dictionary<string, List<string>>? MultiValueHeaders { get; set; }
    public Dictionary<string, string>? QueryStringParameters { get; set; }
    public Dictionary<string, List<string>>? MultiValueQueryStringParameters { get; set; }
    public Dictionary<string, string>? PathParameters { get; set; }
    public Dictionary<string, string>? StageVariables { get; set; }
    public RestApiContext? RequestContext { get; set; }
    public string? Body { get; set; }
    public bool? IsBase64Encoded { get; set; }

    public sealed class RestApiContext
    {
        public string? AccountId { get; set; }
        public string? ApiId { get; set; }
        public string? DeploymentId { get; set; }
        public string? DomainName { get; set; }
        public string? DomainPrefix { get; set; }
        public string? ExtendedRequestId { get; set; }
        public string? HttpMethod { get; set; }
        public RestApiIdentity? Identity { get; set; }
        public string? Path { get; set; }
        public string? Protocol { get; set; }
        public string? RequestId { get; set; }
        public string? RequestTime { get; set; }
        public long RequestTimeEpoch { get; set; }
        public string? ResourceId { get; set; }
        public string? ResourcePath { get; set; }
        public string? Stage { get; set; }
    }

    public sealed class RestApiIdentity
    {
        public string? AccessKey { get; set; }
        public string? AccountId { get; set; }
        public string? ApiKey { get; set; }
        public string? ApiKeyId { get; set; }
        public string? Caller { get; set; }
        public string? CognitoAuthenticationProvider { get; set; }
        public string? CognitoAuthenticationType { get; set; }
        public string? CognitoIdentityId { get; set; }
        public string? CognitoIdentityPoolId { get; set; }
        public string? PrincipalOrgId { get; set; }
        public string? SourceIp { get; set; }
        public string? User { get; set; }
        public string? UserAgent { get; set; }
        public string? UserArn { get; set; }
    }
}
