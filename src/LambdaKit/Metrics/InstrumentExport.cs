using System.Diagnostics.Metrics;
using LambdaKit.Runtime;

namespace LambdaKit.Metrics;

/// <summary>Listens to the instruments of chosen meters, and gives each measurement to the invocation that made it.</summary>
internal sealed class InstrumentExport : IDisposable
{
    private readonly MetricsMiddleware _owner;
    private readonly MeterListener _listener = new();
    private volatile bool _hasObservables;

    private InstrumentExport(MetricsMiddleware owner) => _owner = owner;

    public static InstrumentExport Start(MetricsMiddleware owner)
    {
        var export = new InstrumentExport(owner);
        export.Listen();
        return export;
    }

    /// <summary>Runs the handler in a flow that knows its invocation; the caller's own knows it no more afterwards.</summary>
    public static ValueTask Run(LambdaInvocation invocation, LambdaDelegate next)
    {
        var outer = CurrentInvocation.Context;
        CurrentInvocation.Context = invocation.Context;
        try
        {
            return next(invocation);
        }
        finally
        {
            CurrentInvocation.Context = outer;
        }
    }

    /// <summary>Asks observable instruments for their values, on behalf of an invocation. What they throw is logged.</summary>
    public void Observe(LambdaContext context)
    {
        if (!_hasObservables)
            return;
        var outer = CurrentInvocation.Context;
        CurrentInvocation.Context = context;
        try
        {
            _listener.RecordObservableInstruments();
        }
        catch (Exception exception)
        {
            MetricsLog.ObservationFailed(context.Logger, exception);
        }
        finally
        {
            CurrentInvocation.Context = outer;
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Listen()
    {
        _listener.InstrumentPublished = OnPublished;
        _listener.SetMeasurementEventCallback<byte>((_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<short>((_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<int>((_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<float>((_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, state) => Measure(value, tags, state));
        _listener.SetMeasurementEventCallback<decimal>((_, value, tags, state) => Measure((double)value, tags, state));
        _listener.Start();
    }

    private void OnPublished(Instrument instrument, MeterListener listener)
    {
        if (!IsWanted(instrument.Meter.Name))
            return;
        _hasObservables |= instrument.IsObservable;
        listener.EnableMeasurementEvents(instrument, new ExportedInstrument(instrument, _owner.Settings.TagDimensions));
    }

    private bool IsWanted(string meter)
    {
        foreach (var name in _owner.Settings.Meters)
        {
            if (name.EndsWith('*') ? meter.AsSpan().StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal) : string.Equals(meter, name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private void Measure(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        if (state is not ExportedInstrument instrument)
            return;
        var context = CurrentInvocation.Context;
        // Of another function in this process, as there are in tests.
        if (context is not null && !ReferenceEquals(context.Function.Metrics, _owner))
            return;
        var dimensions = instrument.DimensionsOf(tags);
        value = instrument.ToReport(value, dimensions);
        if (context?.MetricsOrNull is { } metrics)
            metrics.Measure(instrument.Name, value, instrument.Unit, instrument.Kind, dimensions);
        else
            _owner.MeasureOutside(instrument.Name, value, instrument.Unit, instrument.Kind, dimensions);
    }
}
