using LambdaKit.Batches;

namespace LambdaKit.Tests.Batches;

/// <summary>Keeps each record of a window in its state; the end of a window is in the script too, as a record with a negative number.</summary>
internal sealed class ScriptedWindowHandler(BatchPolicy policy, ScriptedMessages script) : KinesisWindowHandler<Numbered, WindowLog>(NumberedJson.Default.Numbered, NumberedJson.Default.WindowLog)
{
    private static readonly string TooLong = new('x', LambdaLimits.MaxWindowStateBytes);

    /// <summary>Records that make the state larger than Lambda keeps.</summary>
    public HashSet<int> Big { get; } = [];

    /// <summary>Called before a record is put into a state.</summary>
    public Action<StreamWindow, WindowLog, int> OnAdd { get; set; } = (_, _, _) => { };

    /// <summary>Called when a window has ended.</summary>
    public Action<StreamWindow, WindowLog> OnEnded { get; set; } = (_, _) => { };

    protected override BatchPolicy Policy => policy;

    protected override WindowLog Start(StreamWindow window) => new([]);

    protected override async ValueTask<WindowLog> AddAsync(KinesisRecord<Numbered> record, WindowLog state, StreamWindow window, LambdaContext context, CancellationToken deadline)
    {
        var number = record.Data.Number;
        OnAdd(window, state, number);
        await script.HandleAsync(number);
        return new([.. state.Numbers, number], Big.Contains(number) ? TooLong : state.Padding);
    }

    protected override async ValueTask EndAsync(WindowLog state, StreamWindow window, LambdaContext context, CancellationToken deadline)
    {
        await script.HandleAsync(-1);
        OnEnded(window, state);
    }
}
