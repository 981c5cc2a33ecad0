using System.Runtime.CompilerServices;

// Calls into libc are blittable: without marshalling, ReadyToRun compiles them ahead of time.
[assembly: DisableRuntimeMarshalling]
