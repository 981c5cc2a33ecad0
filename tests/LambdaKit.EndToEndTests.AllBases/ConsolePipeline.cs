using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Shows results of jobs instead of sending them.</summary>
internal sealed class ConsolePipeline : ICodePipelineJobSink
{
    public ValueTask PutSuccessAsync(string jobId, CodePipelineJobResult result, CancellationToken deadline) => Note($"{jobId}: {result.Summary}");

    public ValueTask PutFailureAsync(string jobId, string message, string externalExecutionId, CancellationToken deadline) => Note($"{jobId} failed");

    private static ValueTask Note(string result)
    {
        Console.WriteLine("Got " + result);
        return default;
    }
}
