using LambdaKit.Events.Iam;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ApiGateway;

/// <summary>Makes the answer of a Lambda authorizer: which methods of the API the caller may use.</summary>
/// <remarks>
/// <code>
/// return new ApiGatewayPolicyBuilder(request.MethodArn)
///     .Allow("GET", "/orders/*")
///     .Deny("*", "/orders/secret")
///     .ToResponse("user-42");
/// </code>
/// API Gateway keeps the answer for some time, and applies it to other methods that the same caller uses: so it should be about all of them, not only
/// about the one of the request. What no statement allows is denied, and a statement that denies wins.
/// </remarks>
public sealed class ApiGatewayPolicyBuilder
{
    private const string InvokeAction = "execute-api:Invoke";

    private readonly ApiGatewayMethodArn _arn;
    private readonly List<string> _allowed = [];
    private readonly List<string> _denied = [];
    private readonly List<IamPolicyStatement> _conditional = [];

    /// <summary>A policy for the API and the stage of a request.</summary>
    /// <param name="methodArn">The <c>methodArn</c> or <c>routeArn</c> of the request.</param>
    /// <exception cref="ArgumentException">It is no ARN of a method of an API.</exception>
    public ApiGatewayPolicyBuilder(string? methodArn) =>
        _arn = ApiGatewayMethodArn.TryParse(methodArn) ?? throw new ArgumentException(
            "The text is no ARN of a method, so there is no API to make a policy for; give the MethodArn or the RouteArn of the authorizer's request.",
            nameof(methodArn));

    /// <summary>Everything in the stage is allowed.</summary>
    public ApiGatewayPolicyBuilder AllowAll() => AddTo(_allowed, _arn.ForStage());

    /// <summary>Everything in the stage is denied.</summary>
    public ApiGatewayPolicyBuilder DenyAll() => AddTo(_denied, _arn.ForStage());

    /// <summary>A method is allowed.</summary>
    /// <param name="method"><c>GET</c>, …, or <c>*</c> for all.</param>
    /// <param name="path">Such as <c>/orders/*</c>, in which the asterisk stands for any letters, slashes too.</param>
    public ApiGatewayPolicyBuilder Allow(string method, string path) => AddTo(_allowed, _arn.ForMethod(method, path));

    /// <summary>A method is allowed under a condition.</summary>
    /// <param name="method"><c>GET</c>, …, or <c>*</c> for all.</param>
    /// <param name="path">Such as <c>/orders/*</c>.</param>
    /// <param name="condition">Such as <c>{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}</c>.</param>
    public ApiGatewayPolicyBuilder Allow(string method, string path, JsonValue condition) =>
        AddConditional(IamEffect.Allow, _arn.ForMethod(method, path), condition);

    /// <summary>A method is denied.</summary>
    /// <param name="method"><c>GET</c>, …, or <c>*</c> for all.</param>
    /// <param name="path">Such as <c>/orders/*</c>, in which the asterisk stands for any letters, slashes too.</param>
    public ApiGatewayPolicyBuilder Deny(string method, string path) => AddTo(_denied, _arn.ForMethod(method, path));

    /// <summary>A method is denied under a condition.</summary>
    /// <param name="method"><c>GET</c>, …, or <c>*</c> for all.</param>
    /// <param name="path">Such as <c>/orders/*</c>.</param>
    /// <param name="condition">Such as <c>{"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}}</c>.</param>
    public ApiGatewayPolicyBuilder Deny(string method, string path, JsonValue condition) =>
        AddConditional(IamEffect.Deny, _arn.ForMethod(method, path), condition);

    /// <summary>The policy; one that says nothing denies everything.</summary>
    public IamPolicyDocument ToDocument()
    {
        var statements = new List<IamPolicyStatement>();
        if (_allowed.Count > 0)
            statements.Add(Statement(IamEffect.Allow, _allowed));

        if (_denied.Count > 0)
            statements.Add(Statement(IamEffect.Deny, _denied));

        statements.AddRange(_conditional);

        // API Gateway takes a policy without statements for an error of the authorizer.
        if (statements.Count == 0)
            statements.Add(Statement(IamEffect.Deny, [_arn.ForStage()]));

        return new() { Version = IamPolicyDocument.CurrentVersion, Statements = [.. statements] };
    }

    /// <summary>The answer of the authorizer with this policy.</summary>
    /// <param name="principalId">Who the caller is.</param>
    /// <param name="context">What the integration is to know about the caller; a REST API takes texts, numbers and booleans only.</param>
    public ApiGatewayAuthorizerResponse ToResponse(string principalId, IReadOnlyDictionary<string, JsonValue>? context = null)
    {
        ArgumentNullException.ThrowIfNull(principalId);
        return context is null
            ? new() { PrincipalId = principalId, PolicyDocument = ToDocument() }
            : new() { PrincipalId = principalId, PolicyDocument = ToDocument(), Context = context };
    }

    private static IamPolicyStatement Statement(IamEffect effect, List<string> resources) => new()
    {
        Effect = effect,
        Actions = InvokeAction,
        Resources = TextOrList.Create(resources.ToArray()),
    };

    private ApiGatewayPolicyBuilder AddTo(List<string> resources, string resource)
    {
        resources.Add(resource);
        return this;
    }

    private ApiGatewayPolicyBuilder AddConditional(IamEffect effect, string resource, JsonValue condition)
    {
        _conditional.Add(new() { Effect = effect, Actions = InvokeAction, Resources = [resource], Condition = condition });
        return this;
    }
}
