using LambdaKit;
using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace AccountLedger;

/// <summary>
/// Posts what comes through a FIFO queue whose message groups are accounts. Each account's postings stay in order, accounts run at once. When a posting fails, it
/// and those of the same account behind it are handed back; the other accounts go on.
/// </summary>
/// <remarks>The event source mapping has to report batch item failures: <c>FunctionResponseTypes: [ReportBatchItemFailures]</c>.</remarks>
public sealed class Ledger(IAccounts accounts) : SqsHandler<Posting>(LedgerJson.Default.Posting)
{
    protected override async ValueTask HandleAsync(SqsMessage<Posting> record, LambdaContext context, CancellationToken deadline)
    {
        await accounts.PostAsync(record.MessageId, record.Body, deadline);
        context.Logger.LogInformation("Posted {MessageId}", record.MessageId);
    }
}
