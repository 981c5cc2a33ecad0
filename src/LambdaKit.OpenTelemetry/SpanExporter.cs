using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;

namespace LambdaKit.OpenTelemetry;

/// <summary>The exporter of OTLP, which tells when it fails, and while it is under way.</summary>
internal sealed class SpanExporter(OtlpExporterOptions options, Telemetry telemetry) : OtlpTraceExporter(options)
{
    private readonly ManualResetEventSlim _idle = new(initialState: true);

    public override ExportResult Export(in Batch<Activity> activityBatch)
    {
        _idle.Reset();
        try
        {
            var result = base.Export(activityBatch);
            if (result != ExportResult.Success)
                telemetry.NoteFailure(null);
            return result;
        }
        finally
        {
            _idle.Set();
        }
    }

    /// <summary>Waits until nothing is under way; false when that takes longer.</summary>
    public bool WaitUntilIdle(int milliseconds) => _idle.Wait(milliseconds);
}
