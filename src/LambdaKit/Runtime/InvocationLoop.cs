using LambdaKit.Events.Json;
using LambdaKit.Streaming;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>The life of a running function, on one thread: an invocation comes, runs, is answered together with the next poll, again.</summary>
/// <remarks>
/// 1. Wait for an invocation. 2. Make its context. 3. Arm its deadline. 4. Run the pipeline. 5. Write the result. 6. Check its size.
/// 7. Flush the log: once the answer is out, Lambda may freeze the process. 8. Send the answer with the next poll.
/// </remarks>
internal sealed class InvocationLoop : IDisposable
{
    private RuntimeApiClient _client;
    private readonly FunctionInstance _function;
    private LambdaHandler _handler;
    private readonly ContextFactory _contexts;
    private readonly DeadlineSource _deadlines;
    private readonly JsonWriter _answer = new(4096);
    private readonly JsonWriter _cause = new(256);
    private LambdaInvocation? _reused;

    public InvocationLoop(RuntimeApiClient client, FunctionInstance function, LambdaHandler handler, TimeSpan deadlineMargin, bool setsTraceVariable)
    {
        _client = client;
        _function = function;
        _handler = handler;
        _contexts = new ContextFactory(function, setsTraceVariable);
        _deadlines = new DeadlineSource(function.Clock, deadlineMargin);
    }

    /// <summary>Runs until the process is to stop.</summary>
    /// <exception cref="RuntimeApiException">The Runtime API cannot be spoken with any more.</exception>
    /// <exception cref="OperationCanceledException">The process is to stop.</exception>
    public void Run()
    {
        Poll();
        var flow = ExecutionContext.Capture();
        while (true)
        {
            RunOne();
            // What a handler has set in its flow, such as a scope or a trace, ends with its invocation.
            if (flow is not null)
                ExecutionContext.Restore(flow);
        }
    }

    /// <summary>Waits for the first invocation.</summary>
    public void Poll() => _client.Poll();

    /// <summary>Runs one turn with a handler and a connection that stand in for the real ones, which then finds all this ready.</summary>
    public void Rehearse(LambdaHandler standIn, RuntimeApiClient inMemory)
    {
        var (client, handler) = (_client, _handler);
        _client = inMemory;
        _handler = standIn;
        Poll();
        RunOne();
        _client = client;
        _handler = handler;
    }

    /// <summary>Runs the invocation that has come, answers it, and waits for the next.</summary>
    public void RunOne()
    {
        var response = _client.Response;
        _client.Requests.SetRequestId(response[response.RequestId]);
        var context = _contexts.Create(response, _deadlines);
        _function.Started(context);
        if (_handler.IsStreaming)
            RunStreaming(context, response.Buffer.AsMemory(response.Body.Start, response.Body.Length));
        else
            RunBuffered(context, response.Buffer.AsMemory(response.Body.Start, response.Body.Length));
    }

    public void Dispose()
    {
        _client.Dispose();
        _deadlines.Dispose();
        _answer.Dispose();
        _cause.Dispose();
    }

    private void RunBuffered(LambdaContext context, ReadOnlyMemory<byte> payload)
    {
        int start;
        LambdaInvocation? invocation = null;
        try
        {
            invocation = _handler.HasMiddleware ? _handler.CreateInvocation() : _reused ??= _handler.CreateInvocation();
            invocation.Begin(context, payload);
            var running = _handler.RunAsync(invocation);
            if (!running.IsCompletedSuccessfully)
                Wait(running);
            start = WriteResult(invocation);
        }
        catch (Exception exception)
        {
            start = WriteError(context, exception);
        }
        if (invocation is { IsAbandoned: true })
            _client.Response.LeaveBuffer();
        // Outside the try: a failed delivery is not the handler's failure.
        _deadlines.End();
        _function.EndLog(context);
        _client.AnswerAndPoll(_answer, start, context);
    }

    private void RunStreaming(LambdaContext context, ReadOnlyMemory<byte> payload)
    {
        var chunks = new ChunkedAnswer(_client);
        var stream = LambdaResponseStream.Over(chunks);
        var invocation = _handler.CreateInvocation();
        Exception? failure = null;
        var start = 0;
        var isWhole = false;
        try
        {
            invocation.Begin(context, payload);
            invocation.ResponseStream = stream;
            Wait(_handler.RunAsync(invocation));
            if (!chunks.HasBegun && (invocation.AnswersAtOnce || invocation.IsUnanswered))
            {
                start = WriteResult(invocation);
                isWhole = true;
            }
            else
            {
                invocation.CompleteStream();
            }
        }
        catch (Exception exception)
        {
            failure = exception;
        }
        stream.End();
        if (invocation.IsAbandoned)
            _client.Response.LeaveBuffer();
        _deadlines.End();

        if (!chunks.HasBegun)
        {
            // Nothing has gone out: the failure can be told in the plain way.
            if (!isWhole)
                start = WriteError(context, failure!); // Without a failure, the stream has begun.
            _function.EndLog(context);
            _client.AnswerAndPoll(_answer, start, context);
            return;
        }

        var end = failure is null ? ChunkedAnswer.End() : EndWithError(context, failure);
        _function.EndLog(context);
        if (chunks.Failure is null && _client.EndStreamAndPoll(end, context))
            return;

        // The stream was cut. If Lambda still waits for an answer, it gets the reason.
        if (chunks.Failure is not null)
            _client.PollAfterCut();
        if (!_client.IsSameInvocation())
            return;
        var error = WriteError(context, failure ?? new IOException("The connection to Lambda broke while the answer was streamed.", chunks.Failure));
        _client.AnswerAndPoll(_answer, error, context);
    }

    /// <summary>Waits for a handler that did not complete at once; the thread has nothing else to do.</summary>
    private static void Wait(ValueTask running) => running.AsTask().GetAwaiter().GetResult();

    /// <summary>Writes the result as the answer; returns where the request starts.</summary>
    private int WriteResult(LambdaInvocation invocation)
    {
        _answer.Reset(_client.Requests.ResponseHeadroom);
        if (!invocation.IsUnanswered)
            invocation.WriteResult(_answer);
        if (_answer.WrittenCount > LambdaLimits.MaxResponseBytes)
            throw new ResponseTooLargeException(_answer.WrittenCount);
        return _client.Requests.PrependResponse(_answer);
    }

    /// <summary>Writes the error document as the answer; returns where the request starts.</summary>
    private int WriteError(LambdaContext context, Exception exception)
    {
        LogFailure(context, exception);
        var type = ErrorDocument.HeaderFor(exception);
        _cause.Clear();
        XRayCause.Write(_cause, exception);
        _answer.Reset(_client.Requests.ErrorHeadroom(type, _cause.WrittenCount));
        ErrorDocument.Write(_answer, exception);
        return _client.Requests.PrependError(_answer, type, _cause.WrittenSpan);
    }

    private byte[] EndWithError(LambdaContext context, Exception exception)
    {
        LogFailure(context, exception);
        _answer.Clear();
        ErrorDocument.Write(_answer, exception);
        return ChunkedAnswer.End(ErrorDocument.HeaderFor(exception), _answer.WrittenSpan);
    }

    private void LogFailure(LambdaContext context, Exception exception) =>
        _function.Log.Write(context, LogLevel.Error, "The invocation failed.", exception);
}
