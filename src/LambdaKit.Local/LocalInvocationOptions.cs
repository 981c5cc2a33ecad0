namespace LambdaKit.Local;

/// <summary>What a caller says besides the payload.</summary>
public sealed class LocalInvocationOptions
{
    /// <summary>The function; null for the only one.</summary>
    public string? FunctionName { get; set; }

    /// <summary>A version or an alias; null for the function's own alias, if any.</summary>
    public string? Qualifier { get; set; }

    /// <summary>The request id; null for a new one.</summary>
    public string? RequestId { get; set; }

    /// <summary>The client context as JSON; null for none.</summary>
    public string? ClientContext { get; set; }

    /// <summary>The Cognito identity as JSON; null for none.</summary>
    public string? CognitoIdentity { get; set; }

    /// <summary>The tenant of a function with tenant isolation; null for none.</summary>
    public string? TenantId { get; set; }

    /// <summary>The X-Ray trace header; null for a new trace that is not sampled.</summary>
    public string? TraceId { get; set; }
}
