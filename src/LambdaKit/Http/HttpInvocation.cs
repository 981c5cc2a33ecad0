using LambdaKit.Events.Http;
using LambdaKit.Events.Json;

namespace LambdaKit.Http;

/// <summary>An invocation of an HTTP handler: a request of any source, and an answer that is written as that source wants it.</summary>
internal sealed class HttpInvocation(HttpHandler handler) : LambdaInvocation
{
    private ReadOnlyMemory<byte> _payload;
    private bool _hasPayload;
    private IHttpRequestEvent? _request;
    private HttpResult? _result;
    private ReadOnlyMemory<byte>? _replayed;

    public override ReadOnlyMemory<byte> Payload
    {
        get
        {
            if (!_hasPayload)
            {
                using var writer = new JsonWriter();
                handler.Reader.Write(writer, Request);
                _payload = writer.WrittenSpan.ToArray();
                _hasPayload = true;
            }

            return _payload;
        }
    }

    public override object? Event
    {
        get => Request;
        set => _request = (IHttpRequestEvent?)value ?? throw new InvalidCastException("Null is no request.");
    }

    public override object? Result
    {
        get => _replayed is null ? _result : TypedResult;
        set
        {
            var result = (HttpResult?)value ?? throw new InvalidCastException("Null is no answer.");
            if (ResponseStream is { HasBegun: true })
                throw new InvalidOperationException("The answer is a stream that has gone out, so it can't be replaced. Change answers only where IsStream is false.");
            if (result.IsStream)
                throw new InvalidOperationException("A middleware can't answer with a stream: only a route is there to write it. Answer with a text or bytes, or in a route.");
            TypedResult = result;
        }
    }

    public IHttpRequestEvent Request => _request ??= handler.Reader.Read(_payload, handler);

    /// <summary>The answer; where a middleware has neither called the handler nor set a result, there is none.</summary>
    public HttpResult TypedResult
    {
        get => _result ??= _replayed is { } answer ? AnswerReader.Read(answer.Span) : throw new InvalidOperationException(
            "There is no answer: a middleware has not called the handler. Let it set Result to an HttpResult, or call 'next'.");
        set
        {
            _result = value;
            _replayed = null;
        }
    }

    /// <summary>Each request has an id and a time of its own.</summary>
    internal override bool IsUnique => true;

    /// <summary>The statuses that tell of a failure that another try may mend.</summary>
    internal override bool HasFailed => _result?.StatusCode is >= 500 or 408 or 425 or 429;

    internal override int? StatusCode => _result?.StatusCode;

    internal override string? Route => MatchedRoute;

    /// <summary>The route that answers; null before it is found, and when there is none.</summary>
    public string? MatchedRoute { get; set; }

    internal override bool HasResult => true;

    /// <summary>Also where the source takes a stream: most routes answer at once all the same.</summary>
    internal override bool CanReplay => true;

    internal override void Replay(ReadOnlyMemory<byte> answer)
    {
        _result = null;
        _replayed = answer;
    }

    /// <summary>Where the answer is streamed to; null where it is written as a whole.</summary>
    public LambdaResponseStream? Answer => ResponseStream is { } stream && AnswerPrelude.IsTakenBy(Request) ? stream : null;

    internal override bool AnswersAtOnce => Answer is null;

    /// <summary>Begins with a request object, in a unit test.</summary>
    public void Begin(LambdaContext context, IHttpRequestEvent request)
    {
        Begin(context, ReadOnlyMemory<byte>.Empty);
        _hasPayload = false;
        _request = request;
    }

    internal override void WriteResult(JsonWriter writer)
    {
        if (_replayed is { } answer)
        {
            writer.WriteRaw(answer.Span);
            return;
        }

        AnswerWriter.Write(writer, Request, TypedResult);
        var max = AnswerWriter.MaxBytesOf(Request);
        if (writer.WrittenCount <= max)
            return;

        HttpLog.TooLarge(Context.Logger, writer.WrittenCount, max);
        writer.Clear();
        AnswerWriter.Write(writer, Request, AnswerTooLargeException.ToResult());
    }

    internal override void CompleteStream()
    {
        if (Answer is not { HasBegun: false } answer)
            return;

        var result = TypedResult;
        if (result.Body.Length > LambdaLimits.MaxStreamedResponseBytes)
        {
            HttpLog.TooLarge(Context.Logger, result.Body.Length, LambdaLimits.MaxStreamedResponseBytes);
            result = AnswerTooLargeException.ToResult();
        }

        answer.Prelude = AnswerPrelude.Of(Request, result);
        answer.Begin();
        answer.Write(result.Body.Span);
    }

    internal override void Rehearse()
    {
        _ = handler.Find(Request, Context);
        handler.Routes.Rehearse();
        _result = HttpResult.Text("ok");
    }

    private protected override void Reset(ReadOnlyMemory<byte> payload)
    {
        _payload = payload;
        _hasPayload = true;
        _request = null;
        _result = null;
        _replayed = null;
        MatchedRoute = null;
    }
}
