namespace LambdaKit.Events.ApiGateway;

/// <summary>What a Lambda authorizer is given to decide by.</summary>
/// <param name="Value">As API Gateway spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ApiGatewayAuthorizerType(string Value)
{
    /// <summary>A token out of one header.</summary>
    public static ApiGatewayAuthorizerType Token => new("TOKEN");

    /// <summary>The request without its body.</summary>
    public static ApiGatewayAuthorizerType Request => new("REQUEST");
}
