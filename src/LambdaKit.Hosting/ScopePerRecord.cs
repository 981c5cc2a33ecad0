using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Hosting;

/// <summary>Gives each record of a batch a scope of services of its own, in place of the invocation's: <c>context.Services</c> is the record's while it is handled. Made when first asked for, disposed of when the record is done.</summary>
/// <remarks>A failure in the scope's disposal fails the record. It goes into <see cref="BatchPolicy.RecordMiddleware"/>, before what uses services.</remarks>
public sealed class ScopePerRecord : IRecordMiddleware
{
    /// <inheritdoc/>
    public async ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(next);
        var scope = new RecordScope(record.Context);
        RecordScope.Current = scope;
        RecordOutcome outcome;
        try
        {
            outcome = await next(record).ConfigureAwait(false);
        }
        catch (Exception)
        {
            await EndAfterFailureAsync(scope, record).ConfigureAwait(false);
            throw;
        }

        await scope.EndAsync().ConfigureAwait(false);
        return outcome;
    }

    private static async ValueTask EndAfterFailureAsync(RecordScope scope, RecordInvocation record)
    {
        try
        {
            await scope.EndAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            record.Context.Function.Log.Write(record.Context, LogLevel.Error, "A record failed, and then the disposal of its services.", exception);
        }
    }
}
