using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;

namespace LambdaKit.OpenTelemetry;

/// <summary>The exporter of OTLP, which tells when it fails.</summary>
internal sealed class MetricExporter(OtlpExporterOptions options, Telemetry telemetry) : OtlpMetricExporter(options)
{
    public override ExportResult Export(in Batch<Metric> metrics)
    {
        var result = base.Export(metrics);
        if (result != ExportResult.Success)
            telemetry.NoteFailure(null);
        return result;
    }
}
