using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;

namespace LambdaKit.OpenTelemetry;

/// <summary>The exporter of OTLP, which tells when it fails.</summary>
internal sealed class SpanExporter(OtlpExporterOptions options, Telemetry telemetry) : OtlpTraceExporter(options)
{
    public override ExportResult Export(in Batch<Activity> activityBatch)
    {
        var result = base.Export(activityBatch);
        if (result != ExportResult.Success)
            telemetry.NoteFailure(null);
        return result;
    }
}
