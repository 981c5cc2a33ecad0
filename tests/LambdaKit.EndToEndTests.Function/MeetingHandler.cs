using System.Text;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.Function;

/// <summary>Answers when as many invocations are inside at once as the event, a number, says; with their request ids.</summary>
internal sealed class MeetingHandler : LambdaRawHandler
{
    private readonly List<string> _present = [];
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected override async ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
    {
        lock (_present)
        {
            _present.Add(context.RequestId);
            if (_present.Count == int.Parse(value.Span))
                _complete.SetResult();
        }

        await _complete.Task.WaitAsync(deadline);
        context.Logger.LogInformation("All are here");
        return Encoding.UTF8.GetBytes($"\"{context.RequestId}\"");
    }
}
