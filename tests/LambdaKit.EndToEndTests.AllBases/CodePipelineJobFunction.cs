using LambdaKit.Events.CodePipeline;
using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A job of a pipeline.</summary>
internal sealed class CodePipelineJobFunction() : CodePipelineJobHandler(new ConsolePipeline())
{
    protected override ValueTask<CodePipelineJobResult> HandleAsync(CodePipelineJob job, LambdaContext context, CancellationToken deadline) =>
        new(new CodePipelineJobResult { Summary = "tested " + job.UserParameters });
}
