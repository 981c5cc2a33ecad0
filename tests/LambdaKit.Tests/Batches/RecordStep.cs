using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

/// <summary>Record middleware that does what the test says.</summary>
internal sealed class RecordStep(Func<RecordInvocation, RecordDelegate, ValueTask<RecordOutcome>> step) : IRecordMiddleware
{
    public ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next) => step(record, next);
}
