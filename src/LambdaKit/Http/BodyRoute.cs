using System.Text.Json.Serialization.Metadata;
using LambdaKit.Serialization;

namespace LambdaKit.Http;

/// <summary>A route whose method is given the body.</summary>
internal sealed class BodyRoute<T>(
    string method, RoutePattern pattern, JsonTypeInfo<T> bodyType, Func<T, HttpCall, CancellationToken, ValueTask<HttpResult>> answer) : HttpRoute(method, pattern)
{
    public override JsonTypeInfo? BodyType => bodyType;

    public override ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline) => answer(call.Read(bodyType), call, deadline);

    public override void Rehearse()
    {
        var serializer = new TypeInfoSerializer<T>(bodyType);
        serializer.Rehearse(serializer.Sample.ToArray());
    }
}
