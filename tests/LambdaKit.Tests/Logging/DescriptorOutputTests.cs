using System.Buffers.Binary;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text.Json;
using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class DescriptorOutputTests
{
    private const int SetFlags = 4;
    private const int NonBlocking = 0x800;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task More_than_a_pipe_holds_arrives_whole_also_when_the_pipe_does_not_block(bool isNonBlocking)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        var reader = new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle);
        var descriptor = (int)pipe.SafePipeHandle.DangerousGetHandle();
        if (isNonBlocking)
            Assert.Equal(0, SetDescriptorFlags(descriptor, SetFlags, NonBlocking));
        var sent = new byte[3_000_000];
        new Random(1).NextBytes(sent);

        var received = Task.Run(() => ReadAll(reader));
        new DescriptorOutput(descriptor).Write(sent);
        pipe.Dispose();

        Assert.Equal(sent, await received);
    }

    [Fact]
    public void A_pipe_that_nobody_reads_and_a_descriptor_that_is_none_are_passed_over()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        pipe.DisposeLocalCopyOfClientHandle();

        new DescriptorOutput((int)pipe.SafePipeHandle.DangerousGetHandle()).Write("x"u8);
        new DescriptorOutput(-1).Write("x"u8);
    }

    [Fact]
    public async Task Entries_of_many_invocations_at_once_arrive_whole_with_their_own_request_id()
    {
        const int Invocations = 64;
        const int Entries = 50;
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        var reader = new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle);
        var environment = TestContexts.Environment(("_LAMBDA_TELEMETRY_LOG_FD", $"{(int)pipe.SafePipeHandle.DangerousGetHandle()}"), ("AWS_LAMBDA_LOG_FORMAT", "JSON"));
        var sink = new LogSink(environment, TimeProvider.System);
        var received = Task.Run(() => ReadAll(reader));

        await Task.WhenAll(Enumerable.Range(0, Invocations).Select(i => Task.Run(async () =>
        {
            var logger = TestContexts.For($"r{i}", sink, environment, TimeProvider.System).Logger;
            using (logger.BeginScope("Scope {InScope}", i))
            {
                for (var j = 0; j < Entries; j++)
                {
                    logger.LogInformation("Entry {Invocation} {Entry} {Filler}", i, j, new string('x', j * 200));
                    await Task.Yield();
                }
            }
        })));
        pipe.Dispose();

        var next = new int[Invocations];
        for (var rest = (await received).AsMemory(); rest.Length > 0;)
        {
            Assert.Equal(0xA55A_000E, BinaryPrimitives.ReadUInt32BigEndian(rest.Span));
            var length = BinaryPrimitives.ReadInt32BigEndian(rest.Span[4..]);
            var entry = JsonDocument.Parse(rest.Slice(16, length)).RootElement;
            var invocation = entry.GetProperty("Invocation").GetInt32();
            Assert.Equal($"r{invocation}", entry.GetProperty("requestId").GetString());
            Assert.Equal(invocation, entry.GetProperty("InScope").GetInt32());
            Assert.Equal(next[invocation]++, entry.GetProperty("Entry").GetInt32());
            rest = rest[(16 + length)..];
        }
        Assert.All(next, count => Assert.Equal(Entries, count));
    }

    private static byte[] ReadAll(Stream reader)
    {
        using var all = new MemoryStream();
        using (reader)
            reader.CopyTo(all);
        return all.ToArray();
    }

    [DllImport("libc", EntryPoint = "fcntl", ExactSpelling = true)]
    private static extern int SetDescriptorFlags(int descriptor, int command, int flags);
}
