using System.Runtime.InteropServices;

namespace LambdaKit.Interop;

/// <summary>The C library's <c>addrinfo</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct AddressInfo
{
    public int Flags;
    public int Family;
    public int SocketType;
    public int Protocol;
    public uint AddressLength;
    public byte* Address;
    public byte* CanonicalName;
    public AddressInfo* Next;
}
