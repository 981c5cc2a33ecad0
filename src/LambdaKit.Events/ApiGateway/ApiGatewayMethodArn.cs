using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.ApiGateway;

/// <summary>The ARN of what a caller wants to do with an API: <c>arn:aws:execute-api:region:account:api/stage/GET/orders/42</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html">AWS reference</see></remarks>
public sealed class ApiGatewayMethodArn
{
    private const string Service = "execute-api";

    private readonly string _prefix;
    private readonly string _methodOrRoute;

    private ApiGatewayMethodArn(Arn arn, string apiId, string stage, string methodOrRoute, string path)
    {
        Arn = arn;
        ApiId = apiId;
        Stage = stage;
        Path = path;
        _methodOrRoute = methodOrRoute;
        _prefix = arn.Text[..(arn.Text.Length - arn.Resource.Length)];
    }

    /// <summary>The ARN in its general parts: partition, region, account.</summary>
    public Arn Arn { get; }

    /// <summary>The identifier of the API.</summary>
    public string ApiId { get; }

    /// <summary>The stage, such as <c>prod</c> or <c>$default</c>.</summary>
    public string Stage { get; }

    /// <summary><c>GET</c>, <c>POST</c> and so on; null for a WebSocket.</summary>
    public string? Method => IsRoute ? null : _methodOrRoute;

    /// <summary>The route of a WebSocket, such as <c>$connect</c>; null otherwise.</summary>
    public string? RouteKey => IsRoute ? _methodOrRoute : null;

    /// <summary>The path, with a slash in front: <c>/orders/42</c>; <c>/</c> for a WebSocket.</summary>
    public string Path { get; }

    private bool IsRoute => _methodOrRoute.StartsWith('$');

    /// <summary>Takes the ARN apart.</summary>
    /// <exception cref="FormatException">The text is no ARN of a method of an API.</exception>
    public static ApiGatewayMethodArn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text) ?? throw new FormatException(
            "The text is no ARN of a method, so API and stage cannot be told: it must be like 'arn:aws:execute-api:region:account:api/stage/GET/path'.");
    }

    /// <summary>Takes the ARN apart; null when the text is null, or no ARN of a method of an API.</summary>
    public static ApiGatewayMethodArn? TryParse(string? text)
    {
        if (Arn.TryParse(text) is not { Service: Service } arn)
            return null;

        var resource = arn.Resource;
        var apiEnd = resource.IndexOf('/');
        var stageEnd = apiEnd < 0 ? -1 : resource.IndexOf('/', apiEnd + 1);
        if (stageEnd < 0)
            return null;

        var methodEnd = resource.IndexOf('/', stageEnd + 1);
        var method = methodEnd < 0 ? resource[(stageEnd + 1)..] : resource[(stageEnd + 1)..methodEnd];
        return new(arn, resource[..apiEnd], resource[(apiEnd + 1)..stageEnd], method, methodEnd < 0 ? "/" : resource[methodEnd..]);
    }

    /// <summary>Takes the ARN apart; false when the text is null, or no ARN of a method of an API.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ApiGatewayMethodArn? arn)
    {
        arn = TryParse(text);
        return arn is not null;
    }

    /// <summary>The pattern of everything in this stage of this API.</summary>
    public string ForStage() => $"{_prefix}{ApiId}/{Stage}/*";

    /// <summary>The pattern of methods in this stage of this API.</summary>
    /// <param name="method"><c>GET</c>, …, or <c>*</c> for all.</param>
    /// <param name="path">Such as <c>/orders/*</c>, in which the asterisk stands for any letters, slashes too.</param>
    public string ForMethod(string method, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(path);
        return $"{_prefix}{ApiId}/{Stage}/{method}/{(path.StartsWith('/') ? path[1..] : path)}";
    }

    /// <summary>The whole ARN, as it was.</summary>
    public override string ToString() => Arn.Text;
}
