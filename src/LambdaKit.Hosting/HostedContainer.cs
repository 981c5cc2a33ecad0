using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>The container: made when first needed, disposed of once.</summary>
internal sealed class HostedContainer(IServiceCollection registrations, Func<IServiceCollection, IServiceProvider> create, bool mayHideRegistrations) : IAsyncDisposable
{
    private readonly object _gate = new();
    private IServiceProvider? _services;
    private bool _isDisposed;

    public IServiceCollection Registrations => registrations;

    /// <summary>Whether services may be registered that <see cref="Registrations"/> doesn't tell of: in the container's own builder.</summary>
    public bool MayHideRegistrations => mayHideRegistrations;

    public IServiceProvider Services
    {
        get
        {
            lock (_gate)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, typeof(LambdaApplication));
                return _services ??= create(registrations);
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return default;
            _isDisposed = true;
        }

        if (_services is IAsyncDisposable asynchronous)
            return asynchronous.DisposeAsync();
        (_services as IDisposable)?.Dispose();
        return default;
    }
}
