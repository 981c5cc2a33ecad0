using System.Text;
using LambdaKit.Runtime.Sockets;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

/// <summary>Answers in memory, at once and without allocating, and measures what the thread allocates meanwhile.</summary>
internal sealed class WarmTransport : Transport
{
    private const string TraceId = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1";

    private readonly int _warmUps;
    private readonly int _invocations;
    private readonly byte[] _accepted = Encoding.Latin1.GetBytes(RawResponse.Accepted);
    private readonly byte[] _event;
    private readonly int _requestIdEnd;
    private readonly int _traceIdEnd;
    private readonly byte[] _outgoing = new byte[4096];
    private int _length;
    private int _answered;
    private long _before;

    public WarmTransport(int warmUps, int invocations, string payload, bool changesTrace)
    {
        _warmUps = warmUps;
        _invocations = invocations;
        var text = RawResponse.Event("8476a536-e9f4-11e8-9739-000000000000", payload, TraceId);
        _event = Encoding.Latin1.GetBytes(text);
        _requestIdEnd = text.IndexOf("-000000000000", StringComparison.Ordinal) + 13;
        _traceIdEnd = changesTrace ? text.IndexOf(";Parent", StringComparison.Ordinal) : -1;
    }

    public long BytesPerInvocation { get; private set; }

    public override void Connect()
    {
    }

    public override void Send(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith("POST "u8))
        {
            Add(_accepted);
            _answered++;
            if (_answered == _warmUps)
                _before = GC.GetAllocatedBytesForCurrentThread();
            if (_answered == _warmUps + _invocations)
            {
                BytesPerInvocation = (GC.GetAllocatedBytesForCurrentThread() - _before) / _invocations;
                throw new OperationCanceledException();
            }
        }
        if (data.IndexOf("GET "u8) < 0)
            return;
        Write(_answered, _requestIdEnd);
        if (_traceIdEnd > 0)
            Write(_answered, _traceIdEnd);
        Add(_event);
    }

    public override int Receive(Span<byte> buffer)
    {
        Assert.True(_length > 0);
        var count = _length;
        _outgoing.AsSpan(0, count).CopyTo(buffer);
        _length = 0;
        return count;
    }

    public override void Abort()
    {
    }

    public override void Dispose()
    {
    }

    private void Add(byte[] bytes)
    {
        bytes.CopyTo(_outgoing, _length);
        _length += bytes.Length;
    }

    private void Write(int number, int end)
    {
        for (var i = end - 1; i >= end - 8; i--)
        {
            _event[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
