using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>The services of one record of a batch. Records run side by side in one invocation, so the flow tells which is whose.</summary>
internal sealed class RecordScope(LambdaContext context)
{
    private static readonly AsyncLocal<RecordScope?> Flow = new();

    private readonly object _gate = new();
    private AsyncServiceScope? _scope;
    private bool _hasEnded;

    /// <summary>Null outside of records with scopes.</summary>
    public static RecordScope? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    /// <summary>The services of the record that the flow belongs to; null when it belongs to none.</summary>
    public static IServiceProvider? Of(LambdaContext context) => Flow.Value is { } record && record.IsOf(context) ? record.Services : null;

    /// <summary>Ends the scope, if there is one.</summary>
    public ValueTask EndAsync()
    {
        AsyncServiceScope? scope;
        lock (_gate)
        {
            _hasEnded = true;
            scope = _scope;
        }

        return scope?.DisposeAsync() ?? default;
    }

    private IServiceProvider Services
    {
        get
        {
            // Asked first, so that a function without a container gets its own message.
            var invocation = InvocationScope.Of(context);
            lock (_gate)
            {
                if (_hasEnded)
                    throw new InvalidOperationException("The record has been handled, and its services have ended with it. Await in the handler all that uses them, or give what runs on a scope of its own.");
                return (_scope ??= invocation.CreateAsyncScope()).ServiceProvider;
            }
        }
    }

    private bool IsOf(LambdaContext other) => ReferenceEquals(context, other);
}
