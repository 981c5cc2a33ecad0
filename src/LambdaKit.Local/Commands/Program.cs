using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace LambdaKit.Local.Commands;

/// <summary>The commands: serve, invoke once, attach.</summary>
internal static class Program
{
    private const int Success = 0;
    private const int FunctionFailed = 1;
    private const int Usage = 2;

    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            var line = CommandLine.Parse(arguments);
            if (line.ShowHelp)
            {
                await Console.Out.WriteLineAsync(CommandLine.Help).ConfigureAwait(false);
                return Success;
            }

            var plan = RunPlan.Make(line, Console.OpenStandardInput());
            if (plan.Event is { } payload)
                return await InvokeAsync(plan.Options, payload, line).ConfigureAwait(false);

            return line.Attach ? await AttachAsync(plan.Options).ConfigureAwait(false) : await ServeAsync(plan.Options).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return Usage;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // The port is taken, or not for us.
            await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return Usage;
        }
    }

    private static async Task<int> ServeAsync(LocalLambdaOptions options)
    {
        using var stopping = new StopSignals();
        options.Log = Console.Out.WriteLine;
        var lambda = await LocalLambda.StartAsync(options, stopping.Token).ConfigureAwait(false);
        await using (lambda.ConfigureAwait(false))
        {
            WriteAddress(lambda, Console.Out);
            await Console.Out.WriteLineAsync("Ctrl+C stops it.").ConfigureAwait(false);
            await stopping.WaitAsync().ConfigureAwait(false);
        }

        return Success;
    }

    private static async Task<int> InvokeAsync(LocalLambdaOptions options, ReadOnlyMemory<byte> payload, CommandLine line)
    {
        using var stopping = new StopSignals();
        options.Log = Console.Error.WriteLine;
        var lambda = await LocalLambda.StartAsync(options, stopping.Token).ConfigureAwait(false);
        await using (lambda.ConfigureAwait(false))
        {
            try
            {
                var result = await lambda
                    .InvokeAsync(payload, new LocalInvocationOptions { ClientContext = line.ClientContext, TenantId = line.Tenant }, stopping.Token)
                    .ConfigureAwait(false);
                WriteAnswer(result.Payload.Span);
                return result.FunctionError is null ? Success : FunctionFailed;
            }
            catch (OperationCanceledException)
            {
                return FunctionFailed;
            }
        }
    }

    private static async Task<int> AttachAsync(LocalLambdaOptions options)
    {
        using var stopping = new StopSignals(PosixSignal.SIGTERM);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true); // the function's to handle
        options.Log = Console.Error.WriteLine;
        var lambda = await LocalLambda.StartAsync(options, stopping.Token).ConfigureAwait(false);
        await using (lambda.ConfigureAwait(false))
        {
            await Console.Out.WriteLineAsync($"LAMBDAKIT_RUNTIME_API={lambda.RuntimeApi}").ConfigureAwait(false);
            await Console.Out.FlushAsync().ConfigureAwait(false);
            WriteAddress(lambda, Console.Error);
            await Task.WhenAny(WaitForEndOfInputAsync(), stopping.WaitAsync()).ConfigureAwait(false);
        }

        return Success;
    }

    private static void WriteAddress(LocalLambda lambda, TextWriter output)
    {
        output.WriteLine($"Lambda is at {lambda.Address.GetLeftPart(UriPartial.Authority)}");
        foreach (var name in lambda.FunctionNames)
            output.WriteLine($"  curl -d '{{}}' {lambda.Address.GetLeftPart(UriPartial.Authority)}/2015-03-31/functions/{name}/invocations");
    }

    /// <summary>Writes the answer as one line; nothing for a handler without a result, which has none.</summary>
    private static void WriteAnswer(ReadOnlySpan<byte> payload)
    {
        if (payload.IsEmpty)
            return;

        using var output = Console.OpenStandardOutput();
        output.Write(payload);
        if (payload[^1] != '\n')
            output.WriteByte((byte)'\n');
    }

    private static async Task WaitForEndOfInputAsync()
    {
        var input = Console.OpenStandardInput();
        var buffer = new byte[256];
        await using (input.ConfigureAwait(false))
        {
            while (await input.ReadAsync(buffer).ConfigureAwait(false) > 0)
            {
                // Nothing is said there; only its end counts.
            }
        }
    }
}
