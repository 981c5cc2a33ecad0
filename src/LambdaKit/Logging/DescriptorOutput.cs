using LambdaKit.Interop;
using Microsoft.Win32.SafeHandles;

namespace LambdaKit.Logging;

/// <summary>Writes to a file descriptor that the process was born with: the telemetry pipe, or standard output. It is never closed.</summary>
/// <remarks>On Linux straight to libc: the console's and the file streams' first use costs a cold start milliseconds. What can't be written is dropped.</remarks>
internal sealed class DescriptorOutput(int descriptor) : ILogOutput
{
    public const int StandardOutput = 1;
    public const int StandardError = 2;

    private Stream? _stream;

    public void Write(ReadOnlySpan<byte> logEvent)
    {
        if (LibC.IsPresent())
            WriteNatively(logEvent);
        else
            WriteToStream(logEvent);
    }

    private unsafe void WriteNatively(ReadOnlySpan<byte> rest)
    {
        fixed (byte* start = rest)
        {
            var next = start;
            var end = start + rest.Length;
            while (next < end)
            {
                var written = LibC.Write(descriptor, next, (nint)(end - next));
                if (written >= 0)
                {
                    next += written;
                    continue;
                }
                var error = LibC.LastError;
                if (error != LibC.ErrorInterrupted && !(error == LibC.ErrorTryAgain && WaitForRoom()))
                    return;
            }
        }
    }

    /// <summary>Somebody made the descriptor non-blocking, and its pipe is full.</summary>
    private unsafe bool WaitForRoom()
    {
        var wait = new PollDescriptor { Descriptor = descriptor, Events = LibC.PollWritable };
        return LibC.Poll(&wait, 1, -1) >= 0 || LibC.LastError == LibC.ErrorInterrupted;
    }

    private void WriteToStream(ReadOnlySpan<byte> logEvent)
    {
        _stream ??= descriptor switch
        {
            StandardOutput => Console.OpenStandardOutput(),
            StandardError => Console.OpenStandardError(),
            _ => new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0),
        };
        _stream.Write(logEvent);
        _stream.Flush();
    }
}
