using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>The state that Lambda keeps of a function that it invokes on demand: one event after the other, each answered once.</summary>
internal sealed class ModelLambda(ModelEvent[] events)
{
    private int _current = -1;
    private bool _isAnswered = true;

    /// <summary>What was accepted for each event, by its id.</summary>
    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every event has been answered.</summary>
    public bool IsDone => _isAnswered && _current == events.Length - 1;

    /// <summary>Hands out the event that runs, again, or the next; null when there is none any more.</summary>
    public ModelEvent? Next()
    {
        if (_isAnswered)
        {
            if (_current == events.Length - 1)
                return null;
            _current++;
            _isAnswered = false;
        }
        return events[_current];
    }

    /// <summary>Takes an answer to the event that runs, and to no other.</summary>
    public void Answer(RawRequest request)
    {
        Assert.Equal("POST", request.Method);
        var parts = request.Path.Split('/');
        Assert.Equal(["", "2018-06-01", "runtime", "invocation"], parts[..4]);
        Assert.False(_isAnswered, $"An answer came though none was due: {request.Path}");
        Assert.Equal(events[_current].Id, parts[4]);
        Assert.Contains(parts[5], (string[])["response", "error"]);
        var text = request.Trailers.Count > 0 ? "broken" : parts[5] == "error" ? "error" : $"response {request.BodyText}";
        Answers.Add(parts[4], text);
        _isAnswered = true;
    }

    /// <summary>The answer came only in part, and Lambda has told the caller so.</summary>
    public void Truncate()
    {
        Assert.False(_isAnswered, "An answer came though none was due.");
        Answers.Add(events[_current].Id, "truncated");
        _isAnswered = true;
    }
}
