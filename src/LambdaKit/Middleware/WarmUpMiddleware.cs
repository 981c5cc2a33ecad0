using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Middleware;

/// <summary>Ends calls that only keep environments warm, before anything else runs: put it first.</summary>
public sealed class WarmUpMiddleware : ILambdaMiddleware
{
    /// <summary>A call that only warms is small; what is larger isn't looked at.</summary>
    private const int MaxBytes = 1_024;

    private readonly Func<LambdaInvocation, bool>? _isWarmUp;
    private readonly Func<LambdaInvocation, object?>? _answer;
    private readonly TimeSpan _delay;

    /// <summary>With the default options.</summary>
    public WarmUpMiddleware()
        : this(new WarmUpOptions())
    {
    }

    /// <summary>With options.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">The delay is negative.</exception>
    public WarmUpMiddleware(WarmUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Delay < TimeSpan.Zero)
            throw new ArgumentException($"The delay is '{options.Delay}', but time can't run backwards. Set it to zero or more.", nameof(options));

        _isWarmUp = options.IsWarmUp;
        _answer = options.Answer;
        _delay = options.Delay;
    }

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        if (!(_isWarmUp is null ? IsUsual(invocation.Payload.Span) : _isWarmUp(invocation)))
            return next(invocation);

        if (_answer is not null)
            invocation.Result = _answer(invocation);
        else
            invocation.IsUnanswered = true;
        return _delay == TimeSpan.Zero ? default : new(Task.Delay(_delay, invocation.Clock, invocation.DeadlineToken));
    }

    private static bool IsUsual(ReadOnlySpan<byte> payload)
    {
        // Most events are larger, and few of those that aren't have one of the words.
        if (payload.Length > MaxBytes || payload.IndexOf("warmup"u8) < 0)
            return false;

        try
        {
            var reader = new JsonReader(payload);
            if (reader.PeekKind() != JsonKind.Object)
                return false;
            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                var isSource = name.SequenceEqual("source"u8);
                var isWarmUp = name.SequenceEqual("warmup"u8);
                var value = reader.ReadRaw();
                if ((isSource && value.SequenceEqual("\"serverless-plugin-warmup\""u8)) || (isWarmUp && value.SequenceEqual("true"u8)))
                    return true;
            }
        }
        catch (EventFormatException)
        {
            // No JSON: the handler's to judge.
        }

        return false;
    }
}
