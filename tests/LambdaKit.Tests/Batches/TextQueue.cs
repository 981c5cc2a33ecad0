using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

/// <summary>A queue's handler that does what the test says.</summary>
internal sealed class TextQueue(Func<string, LambdaContext, CancellationToken, ValueTask> handle, BatchPolicy? policy = null) : SqsHandler<string>
{
    public TextQueue(Action<string> handle, BatchPolicy? policy = null)
        : this(
            (body, _, _) =>
            {
                handle(body);
                return default;
            },
            policy)
    {
    }

    public int PolicyCount { get; private set; }

    protected override BatchPolicy Policy
    {
        get
        {
            PolicyCount++;
            return policy ?? BatchPolicy.Default;
        }
    }

    protected override ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => handle(record.Body, context, deadline);
}
