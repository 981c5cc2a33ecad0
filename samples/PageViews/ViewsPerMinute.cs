using LambdaKit;
using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace PageViews;

/// <summary>Counts the views of pages in tumbling windows of a minute. Lambda carries the counts from batch to batch; nothing is stored until a window ends.</summary>
/// <remarks>The event source mapping has <c>TumblingWindowInSeconds: 60</c>, and reports batch item failures.</remarks>
public sealed class ViewsPerMinute(IViewTable table) : KinesisWindowHandler<PageView, ViewCounts>(ViewJson.Default.PageView, ViewJson.Default.ViewCounts)
{
    protected override ViewCounts Start(StreamWindow window) => ViewCounts.None;

    protected override ValueTask<ViewCounts> AddAsync(KinesisRecord<PageView> record, ViewCounts state, StreamWindow window, LambdaContext context, CancellationToken deadline) =>
        new(state.Add(record.Data.Page));

    protected override async ValueTask EndAsync(ViewCounts state, StreamWindow window, LambdaContext context, CancellationToken deadline)
    {
        await table.PutAsync(window.Start ?? throw new InvalidDataException("The window has no start."), window.ShardId ?? "", state, deadline);
        context.Logger.LogInformation("{Views} views of {Pages} pages until {End:HH:mm}", state.Pages.Values.Sum(), state.Pages.Count, window.End);
    }
}
