using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace LambdaKit.Logging;

/// <summary>Writes to a file descriptor that the process was born with: the telemetry pipe, or standard output. It is never closed.</summary>
/// <remarks>On Linux straight to libc: the console's and the file streams' first use costs a cold start milliseconds. What can't be written is dropped.</remarks>
internal sealed class DescriptorOutput(int descriptor) : ILogOutput
{
    public const int StandardOutput = 1;

    private const int Interrupted = 4;
    private const int TryAgain = 11;
    private const short Writable = 4;

    private bool _hasNoLibC = !OperatingSystem.IsLinux();
    private Stream? _stream;

    public void Write(ReadOnlySpan<byte> logEvent)
    {
        if (!_hasNoLibC)
        {
            try
            {
                WriteNatively(logEvent);
                return;
            }
            catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
            {
                _hasNoLibC = true;
            }
        }
        _stream ??= descriptor == StandardOutput
            ? Console.OpenStandardOutput()
            : new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        _stream.Write(logEvent);
        _stream.Flush();
    }

    private unsafe void WriteNatively(ReadOnlySpan<byte> rest)
    {
        fixed (byte* start = rest)
        {
            var next = start;
            var end = start + rest.Length;
            while (next < end)
            {
                var written = NativeWrite(descriptor, next, (nint)(end - next));
                if (written >= 0)
                {
                    next += written;
                    continue;
                }
                var error = Marshal.GetLastSystemError();
                if (error != Interrupted && !(error == TryAgain && WaitForRoom()))
                    return;
            }
        }
    }

    /// <summary>Somebody made the descriptor non-blocking, and its pipe is full.</summary>
    private unsafe bool WaitForRoom()
    {
        var wait = new PollDescriptor { Descriptor = descriptor, Events = Writable };
        return NativePoll(&wait, 1, -1) >= 0 || Marshal.GetLastSystemError() == Interrupted;
    }

    [DllImport("libc.so.6", EntryPoint = "write")]
    private static extern unsafe nint NativeWrite(int descriptor, byte* buffer, nint count);

    [DllImport("libc.so.6", EntryPoint = "poll")]
    private static extern unsafe int NativePoll(PollDescriptor* descriptors, nuint count, int timeoutMilliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short ReturnedEvents;
    }
}
