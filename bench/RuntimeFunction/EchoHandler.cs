using LambdaKit;

namespace RuntimeFunction;

/// <summary>Types of the function's own, whose JSON LambdaKit's generator writes.</summary>
public sealed class EchoHandler : LambdaHandler<EchoEvent, EchoResult>
{
    protected override ValueTask<EchoResult> HandleAsync(EchoEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new EchoResult { Id = value.Id, Count = value.Items.Count, Blob = value.Blob > 0 ? new string('x', value.Blob) : null });
}
