namespace LambdaKit.Handlers;

/// <summary>What a job of a pipeline passes on.</summary>
public sealed class CodePipelineJobResult
{
    /// <summary>Variables for later actions; never null.</summary>
    public IReadOnlyDictionary<string, string> OutputVariables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A text for the function itself: the pipeline calls it again with it, until it is null.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>A sentence about the execution; null for none.</summary>
    public string? Summary { get; init; }
}
