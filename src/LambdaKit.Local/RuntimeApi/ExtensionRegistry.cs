using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;
using LambdaKit.Local.Invoking;

namespace LambdaKit.Local.RuntimeApi;

/// <summary>The internal extensions of one environment: those that the function's own process registers.</summary>
internal sealed class ExtensionRegistry
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Extension> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Extension> _byId = [];
    private bool _registrationClosed;
    private bool _closed;

    /// <summary>Whether Lambda would send SIGTERM to this environment: only when an extension is there.</summary>
    public bool Any
    {
        get
        {
            lock (_gate)
                return _byId.Count > 0;
        }
    }

    /// <summary>Registers one; the id is null when it was refused.</summary>
    public (Guid? Id, RuntimeAnswer Answer) Register(string name, IReadOnlyList<string> events)
    {
        foreach (var eventName in events)
        {
            if (eventName == "SHUTDOWN")
                return Refuse("Extension.InvalidEventType", "SHUTDOWN: ShutdownEventNotSupportedForInternalExtension");
            if (eventName != "INVOKE")
                return Refuse("Extension.InvalidEventType", "ErrorInvalidEventType");
        }

        lock (_gate)
        {
            if (_registrationClosed || _closed)
                return Refuse("Extension.RegistrationClosed", "Extension registration closed already");
            if (_byName.ContainsKey(name))
                return Refuse("Extension.InvalidExtensionState", "Extension with this name already registered");
            if (_byName.Count >= RuntimeApiLimits.Extensions)
                return Refuse("Extension.TooManyExtensions", $"Extension limit ({RuntimeApiLimits.Extensions}) reached");

            var id = Guid.NewGuid();
            var extension = new Extension(events.Count > 0);
            _byName.Add(name, extension);
            _byId.Add(id, extension);
            return (id, RuntimeAnswer.Accepted);
        }
    }

    /// <summary>Waits for the next event of an extension; the event is null when the id is unknown or the environment is gone.</summary>
    public async Task<(byte[]? Event, RuntimeAnswer Answer)> NextAsync(Guid id, CancellationToken aborted)
    {
        Extension? extension;
        lock (_gate)
        {
            if (!_byId.TryGetValue(id, out extension))
                return (null, new RuntimeAnswer(403, "Extension.UnknownExtensionIdentifier", $"Unknown extension {id}"));
        }

        try
        {
            return (await extension.Events.Reader.ReadAsync(aborted).ConfigureAwait(false), RuntimeAnswer.Accepted);
        }
        catch (ChannelClosedException)
        {
            return (null, RuntimeAnswer.InternalServerError);
        }
    }

    public bool Knows(Guid id)
    {
        lock (_gate)
            return _byId.ContainsKey(id);
    }

    /// <summary>The runtime has asked for its first invocation: init is over.</summary>
    public void CloseRegistration()
    {
        lock (_gate)
            _registrationClosed = true;
    }

    public void Announce(Invocation invocation)
    {
        lock (_gate)
        {
            foreach (var extension in _byId.Values)
            {
                if (extension.WantsInvocations)
                    extension.Events.Writer.TryWrite(InvokeEvent(invocation));
            }
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            foreach (var extension in _byId.Values)
                extension.Events.Writer.TryComplete();
        }
    }

    private static (Guid? Id, RuntimeAnswer Answer) Refuse(string type, string message) => (null, new RuntimeAnswer(403, type, message));

    private static byte[] InvokeEvent(Invocation invocation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("eventType", "INVOKE");
            writer.WriteNumber("deadlineMs", invocation.Deadline.ToUnixTimeMilliseconds());
            writer.WriteString("requestId", invocation.RequestId);
            writer.WriteString("invokedFunctionArn", invocation.Arn);
            writer.WriteStartObject("tracing");
            writer.WriteString("type", "X-Amzn-Trace-Id");
            writer.WriteString("value", invocation.TraceId);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private sealed class Extension(bool wantsInvocations)
    {
        public bool WantsInvocations => wantsInvocations;

        public Channel<byte[]> Events { get; } = Channel.CreateUnbounded<byte[]>();
    }
}
