namespace LambdaKit.Runtime.Sockets;

/// <summary>A blocking byte stream to the Runtime API.</summary>
internal abstract class Transport : IDisposable
{
    /// <summary>Opens the connection; one that was open is closed first.</summary>
    /// <exception cref="ConnectionLostException">Nobody answers there.</exception>
    public abstract void Connect();

    /// <summary>Sends all of it.</summary>
    /// <exception cref="ConnectionLostException">The connection broke.</exception>
    public abstract void Send(ReadOnlySpan<byte> data);

    /// <summary>Waits for bytes; returns how many came, or zero when the other side has closed.</summary>
    /// <exception cref="ConnectionLostException">The connection broke.</exception>
    public abstract int Receive(Span<byte> buffer);

    /// <summary>Wakes a thread that waits in <see cref="Receive"/>; the connection is of no use afterwards. May be called from any thread.</summary>
    public abstract void Abort();

    public abstract void Dispose();
}
