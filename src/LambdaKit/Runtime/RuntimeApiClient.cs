using LambdaKit.Events.Json;
using LambdaKit.Runtime.Protocol;
using LambdaKit.Runtime.Sockets;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>Speaks the Runtime API over one connection: polls for an invocation, answers it, and gets over broken connections.</summary>
/// <remarks>
/// An answer whose receipt is in doubt is not simply sent again: the next poll tells. Lambda hands out an invocation that it still waits for once more,
/// and only then the same answer is repeated.
/// </remarks>
internal sealed class RuntimeApiClient : IDisposable
{
    public readonly RuntimeApiRequests Requests;

    /// <summary>What came last; after <see cref="Poll"/> and <see cref="AnswerAndPoll"/> the event and its headers.</summary>
    public readonly HttpResponseReader Response;

    private readonly RuntimeApiSettings _settings;
    private readonly Transport _transport;
    private readonly FunctionInstance _function;
    private readonly CancellationToken _stopping;
    private readonly IdleCollector? _collector;
    private bool _isConnected;
    private bool _sendsTogether;
    private int _failures;

    public RuntimeApiClient(RuntimeApiAddress address, Transport transport, RuntimeApiSettings settings, FunctionInstance function, CancellationToken stopping)
    {
        _settings = settings;
        _transport = transport;
        _function = function;
        _stopping = stopping;
        _sendsTogether = settings.SendsTogether;
        if (settings.CollectsWhenIdle && !settings.IsConcurrent)
            _collector = new IdleCollector();
        Requests = new RuntimeApiRequests(address);
        Response = new HttpResponseReader(transport);
    }

    /// <summary>Waits for the next invocation.</summary>
    /// <exception cref="RuntimeApiException">There will be none: the process must end.</exception>
    /// <exception cref="OperationCanceledException">The process is to stop.</exception>
    public void Poll()
    {
        while (!TryPoll())
        {
            // The connection was lost, or Lambda asked for patience: again, after the wait that is due.
        }
    }

    /// <summary>Sends an answer, a whole request that starts at a position of the writer's buffer, and waits for the next invocation.</summary>
    /// <param name="answer">Holds the request.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="answered">The invocation's context.</param>
    public void AnswerAndPoll(JsonWriter answer, int start, LambdaContext answered)
    {
        var end = answer.End;
        var isTogether = _sendsTogether && _function.AfterAnswer is null;
        if (isTogether)
            answer.Append(Requests.Next);

        var outcome = TrySendAnswer(answer.Buffer.AsSpan(start, answer.End - start), withPoll: isTogether);
        while (outcome == AnswerOutcome.InDoubt)
        {
            if (!_settings.IsConcurrent)
            {
                Poll();
                if (!IsSameInvocation())
                    return;
                // Over a connection of its own: the server may be one that closes after each of its answers, such as that to the poll.
                CloseConnection();
            }
            outcome = TrySendAnswer(answer.Buffer.AsSpan(start, end - start), withPoll: false);
        }

        if (outcome == AnswerOutcome.DeliveredAndPolled && TryReadEvent())
            return;
        _function.AfterAnswer?.Invoke(answered);
        Poll();
    }

    /// <summary>Sends a part of a streamed answer.</summary>
    /// <exception cref="ConnectionLostException">The connection broke.</exception>
    public void SendPart(ReadOnlySpan<byte> part)
    {
        Connect();
        _transport.Send(part);
    }

    /// <summary>Sends the end of a streamed answer and waits for the next invocation.</summary>
    /// <returns>False when the next invocation is the same one again: the stream was cut and Lambda still waits for an answer.</returns>
    /// <param name="end">The last part.</param>
    /// <param name="answered">The invocation's context.</param>
    public bool EndStreamAndPoll(ReadOnlySpan<byte> end, LambdaContext answered)
    {
        if (TrySendAnswer(end, withPoll: false, isLastPart: true) == AnswerOutcome.InDoubt)
        {
            Poll();
            return !IsSameInvocation();
        }
        _function.AfterAnswer?.Invoke(answered);
        Poll();
        return true;
    }

    /// <summary>Whether the invocation that was polled last is the one that was to be answered before.</summary>
    public bool IsSameInvocation() => Requests.IsRequestId(Response[Response.RequestId]);

    /// <summary>Waits for the next invocation after a streamed answer was cut.</summary>
    public void PollAfterCut()
    {
        CloseConnection();
        Poll();
    }

    /// <summary>Sends a request outside of invocations and waits for its answer.</summary>
    /// <returns>The status code.</returns>
    /// <exception cref="RuntimeApiException">The Runtime API cannot be reached.</exception>
    public int Exchange(ReadOnlySpan<byte> request)
    {
        while (true)
        {
            try
            {
                Connect();
                _transport.Send(request);
                ReadResponse();
                _failures = 0;
                return Response.Status;
            }
            catch (ConnectionLostException exception)
            {
                Disconnect(exception);
            }
            catch (ProtocolException exception)
            {
                throw new RuntimeApiException(exception.Message, exception);
            }
        }
    }

    /// <summary>Wakes a thread that waits here; it then sees that the process is to stop.</summary>
    public void Abort() => _transport.Abort();

    public void Dispose() => _transport.Dispose();

    private bool TryPoll()
    {
        try
        {
            Connect();
            _transport.Send(Requests.Next);
        }
        catch (ConnectionLostException exception)
        {
            Disconnect(exception);
            return false;
        }
        return TryReadEvent();
    }

    /// <summary>Reads the answer to a poll; false when it has to be polled again.</summary>
    private bool TryReadEvent()
    {
        try
        {
            ReadResponse();
        }
        catch (ConnectionLostException exception)
        {
            Disconnect(exception);
            return false;
        }
        catch (ProtocolException exception)
        {
            throw new RuntimeApiException(exception.Message, exception);
        }

        if (Response.Status is >= 200 and < 300)
        {
            if (Response.RequestId.IsEmpty)
            {
                throw new RuntimeApiException(
                    "The Runtime API handed out an invocation without the header 'Lambda-Runtime-Aws-Request-Id', so it cannot be answered.");
            }
            // An event that comes again because its answer did not get through is no success: else this could go on for ever.
            if (_failures > 0 && !IsSameInvocation())
                _failures = 0;
            return true;
        }
        PollRefused();
        return false;
    }

    private void PollRefused()
    {
        if (!_settings.IsConcurrent || Response.Status < 500)
            throw new RuntimeApiException($"The Runtime API answered the poll for the next invocation with status {Response.Status}, so the runtime stops.");
        _function.Log.Write(null, LogLevel.Warning, $"The Runtime API answered the poll for the next invocation with status {Response.Status}; it is polled again.");
        WaitBeforeRetry(null);
    }

    /// <summary>Sends an answer and reads what the Runtime API says of it. Whether it took the answer or not, the next invocation can then be polled.</summary>
    private AnswerOutcome TrySendAnswer(ReadOnlySpan<byte> request, bool withPoll, bool isLastPart = false)
    {
        try
        {
            if (!isLastPart)
                Connect();
            _transport.Send(request);
            _collector?.CollectIfDue();
            ReadResponse();
        }
        catch (ConnectionLostException exception)
        {
            Disconnect(exception);
            return AnswerOutcome.InDoubt;
        }
        catch (ProtocolException exception)
        {
            throw new RuntimeApiException(exception.Message, exception);
        }

        if (Response.Status is < 200 or >= 300)
            Refused();
        if (!_isConnected && withPoll)
            _sendsTogether = false; // A server that closes after each answer never sees the poll behind it.
        return withPoll && _isConnected ? AnswerOutcome.DeliveredAndPolled : AnswerOutcome.Delivered;
    }

    private void Refused()
    {
        var status = Response.Status;
        if (status >= 500 && !_settings.IsConcurrent)
            throw new RuntimeApiException($"The Runtime API answered the result of an invocation with status {status}, so the runtime stops.");
        // Lambda has told the caller what was wrong: there is nothing to report, only to go on.
        _function.Log.Write(null, LogLevel.Error, $"The Runtime API refused the result of an invocation with status {status}{Meaning(status)}; the runtime goes on with the next.");
    }

    private static string Meaning(int status) => status switch
    {
        400 => " (unknown request id, or the upload was cut)",
        403 => " (the invocation is not waiting for a result)",
        410 => " (the invocation had timed out)",
        413 => " (larger than Lambda allows)",
        _ => "",
    };

    private void ReadResponse()
    {
        Response.Read();
        if (Response.IsLast)
            CloseConnection();
    }

    private void Connect()
    {
        if (_isConnected)
            return;
        _transport.Connect();
        // Behind the connect: an abort that comes later ends what this connection waits for.
        _stopping.ThrowIfCancellationRequested();
        Response.Restart();
        _isConnected = true;
    }

    private void Disconnect(ConnectionLostException exception)
    {
        CloseConnection();
        WaitBeforeRetry(exception);
    }

    private void CloseConnection()
    {
        _isConnected = false;
        _transport.Dispose();
    }

    private void WaitBeforeRetry(ConnectionLostException? exception)
    {
        _stopping.ThrowIfCancellationRequested();
        if (_failures >= _settings.RetryDelays.Length && exception is not null)
            throw new RuntimeApiException($"The Runtime API cannot be reached, after {_failures + 1} attempts. {exception.Message}", exception);
        var delay = _settings.RetryDelays[Math.Min(_failures, _settings.RetryDelays.Length - 1)];
        _failures++;
        if (delay > 0 && _stopping.WaitHandle.WaitOne(delay))
            _stopping.ThrowIfCancellationRequested();
    }
}
