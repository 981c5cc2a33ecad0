using System.Runtime.InteropServices;

namespace LambdaKit.Interop;

/// <summary>The few calls of the C library that the runtime makes on Linux, where they cost less than .NET's own, above all at start.</summary>
/// <remarks>The full file name saves the loader some fifty failing probes.</remarks>
internal static unsafe class LibC
{
    public const int StreamSocketClosedOnExec = 1 | 0x80000;
    public const int ProtocolTcp = 6;
    public const int OptionNoDelay = 1;
    public const int NoSignal = 0x4000;
    public const int ShutdownBoth = 2;
    public const int ErrorInterrupted = 4;
    public const int ErrorTryAgain = 11;
    public const short PollWritable = 4;

    private const string Library = "libc.so.6";

    private static readonly bool IsFound = TryFind();

    /// <summary>The error of the last call on this thread.</summary>
    public static int LastError => Marshal.GetLastSystemError();

    /// <summary>Whether it can be called here: not on other systems, and not on a Linux with another C library, such as Alpine's.</summary>
    /// <remarks>A native binary is linked with it: there, ILLink.Substitutions.xml makes this a constant, and what would stand in for it is left out.</remarks>
    public static bool IsPresent() => OperatingSystem.IsLinux() && IsFound;

    [DllImport(Library, EntryPoint = "socket", ExactSpelling = true)]
    public static extern int CreateSocket(int family, int type, int protocol);

    [DllImport(Library, EntryPoint = "connect", ExactSpelling = true)]
    public static extern int Connect(int descriptor, byte* address, uint length);

    [DllImport(Library, EntryPoint = "getaddrinfo", ExactSpelling = true)]
    public static extern int GetAddresses(byte* host, byte* port, AddressInfo* wanted, AddressInfo** found);

    [DllImport(Library, EntryPoint = "freeaddrinfo", ExactSpelling = true)]
    public static extern void FreeAddresses(AddressInfo* found);

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

    [DllImport(Library, EntryPoint = "write", ExactSpelling = true)]
    public static extern nint Write(int descriptor, byte* data, nint length);

    [DllImport(Library, EntryPoint = "poll", ExactSpelling = true)]
    public static extern int Poll(PollDescriptor* descriptors, nuint count, int timeoutMilliseconds);

    private static bool TryFind()
    {
        try
        {
            Close(-1); // Does nothing but find the library, which is needed anyway.
            return true;
        }
        catch (DllNotFoundException)
        {
            return false;
        }
    }
}
