using System.Runtime.InteropServices;

namespace LambdaKit.Interop;

/// <summary>The C library's <c>pollfd</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollDescriptor
{
    public int Descriptor;
    public short Events;
    public short ReturnedEvents;
}
