using System.Runtime.InteropServices;

namespace LambdaKit.Runtime.Sockets;

/// <summary>The few calls of the C library that the runtime makes on Linux, where they cost less than <see cref="System.Net.Sockets.Socket"/>, above all at start.</summary>
/// <remarks>The full file name saves the loader some fifty failing probes.</remarks>
internal static unsafe class LibC
{
    public const int AddressFamilyIPv4 = 2;
    public const int AddressFamilyIPv6 = 10;
    public const int StreamSocketClosedOnExec = 1 | 0x80000;
    public const int ProtocolTcp = 6;
    public const int OptionNoDelay = 1;
    public const int NoSignal = 0x4000;
    public const int ErrorInterrupted = 4;
    public const int ShutdownBoth = 2;

    private const string Library = "libc.so.6";

    /// <summary>The error of the last call on this thread.</summary>
    public static int LastError => Marshal.GetLastSystemError();

    [DllImport(Library, EntryPoint = "socket", ExactSpelling = true)]
    public static extern int CreateSocket(int family, int type, int protocol);

    [DllImport(Library, EntryPoint = "connect", ExactSpelling = true)]
    public static extern int Connect(int descriptor, byte* address, uint length);

    [DllImport(Library, EntryPoint = "setsockopt", ExactSpelling = true)]
    public static extern int SetOption(int descriptor, int level, int option, int* value, uint length);

    [DllImport(Library, EntryPoint = "send", ExactSpelling = true)]
    public static extern nint Send(int descriptor, byte* data, nint length, int flags);

    [DllImport(Library, EntryPoint = "recv", ExactSpelling = true)]
    public static extern nint Receive(int descriptor, byte* data, nint length, int flags);

    [DllImport(Library, EntryPoint = "shutdown", ExactSpelling = true)]
    public static extern int Shutdown(int descriptor, int how);

    [DllImport(Library, EntryPoint = "close", ExactSpelling = true)]
    public static extern int Close(int descriptor);
}
