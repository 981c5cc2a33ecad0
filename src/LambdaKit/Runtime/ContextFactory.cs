using System.Text;
using LambdaKit.Runtime.Protocol;

namespace LambdaKit.Runtime;

/// <summary>Makes the context of an invocation from the headers it came with. What is the same as before is not made again.</summary>
internal sealed class ContextFactory(FunctionInstance function, bool setsTraceVariable)
{
    /// <summary>The end of the year 9998: no <see cref="DateTimeOffset"/> goes beyond the following one.</summary>
    private const long LatestDeadline = 253_370_764_800_000;

    private byte[] _arnBytes = [];
    private byte[] _traceBytes = [];
    private LambdaArn? _arn;
    private string? _traceId;

    public LambdaContext Create(HttpResponseReader response, DeadlineSource deadlines)
    {
        var deadline = ReadDeadline(response[response.DeadlineMilliseconds]);
        var context = new LambdaContext(
            function, HeaderText.ToString(response[response.RequestId]), ArnOf(response[response.FunctionArn]), TraceIdOf(response[response.TraceId]),
            deadline, deadlines.Begin(deadline));
        if (!response.CognitoIdentity.IsEmpty)
            (context.Details.Caller ??= new Caller()).KeepIdentity(response[response.CognitoIdentity].ToArray());
        if (!response.ClientContext.IsEmpty)
            (context.Details.Caller ??= new Caller()).KeepClientContext(response[response.ClientContext].ToArray());
        if (!response.TenantId.IsEmpty)
            context.Details.TenantId = Encoding.UTF8.GetString(response[response.TenantId]);
        return context;
    }

    /// <summary>Milliseconds since the Unix epoch. When Lambda doesn't say, the longest that an invocation may run, from now.</summary>
    private long ReadDeadline(ReadOnlySpan<byte> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9' || value > LatestDeadline / 10)
            {
                value = 0;
                break;
            }
            value = (value * 10) + (digit - '0');
        }
        return value is > 0 and <= LatestDeadline ? value : (function.Clock.GetUtcNow() + LambdaLimits.MaxTimeout).ToUnixTimeMilliseconds();
    }

    private LambdaArn? ArnOf(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.SequenceEqual(_arnBytes))
        {
            _arnBytes = bytes.ToArray();
            _arn = LambdaArn.TryParse(HeaderText.ToString(bytes));
        }
        return _arn;
    }

    private string? TraceIdOf(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.SequenceEqual(_traceBytes))
        {
            _traceBytes = bytes.Length == _traceBytes.Length ? _traceBytes : new byte[bytes.Length];
            bytes.CopyTo(_traceBytes);
            _traceId = bytes.IsEmpty ? null : HeaderText.ToString(bytes);
            // The AWS SDK for .NET and the X-Ray libraries look for it there. With several invocations at once there is no one value.
            if (setsTraceVariable)
                Environment.SetEnvironmentVariable(RuntimeEnvironment.TraceIdVariable, _traceId);
        }
        return _traceId;
    }
}
