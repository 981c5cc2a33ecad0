using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Http;

/// <summary>A method, a path, and what answers it.</summary>
internal abstract class HttpRoute(string method, RoutePattern pattern)
{
    /// <summary>What stands for every method.</summary>
    public const string AnyMethod = "*";

    public string Method => method;

    public RoutePattern Pattern => pattern;

    /// <summary>The type of the body that it reads; null when it reads none by itself.</summary>
    public virtual JsonTypeInfo? BodyType => null;

    /// <summary>What was said about it, for those who describe routes; what was said about its group comes first. Null for nothing.</summary>
    public List<object>? Notes { get; private set; }

    public abstract ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline);

    public void AddNote(object note) => (Notes ??= []).Insert(0, note);

    /// <summary>Prepares the reading of a body, calling no code of the author's.</summary>
    public virtual void Rehearse()
    {
    }
}
