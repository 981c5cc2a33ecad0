using System.Text.Json;
using LambdaKit.EventConformance.Checking;

namespace LambdaKit.EventConformance.Reports;

/// <summary>Writes a report for programs.</summary>
internal static class JsonReport
{
    public static byte[] Write(ConformanceReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("passed", report.Passed);
            json.WriteNumber("failed", report.Failed);
            json.WriteNumber("paths", report.PathCount);
            json.WriteNumber("unmodelledFields", report.UnmodelledCount);
            json.WriteNumber("unmodelledPaths", report.UnmodelledPathCount);
            json.WriteStartArray("sources");
            foreach (var source in report.Sources)
                WriteSource(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceReport source)
    {
        json.WriteStartObject();
        json.WriteString("source", source.Name);
        json.WriteNumber("files", source.Files.Count);
        json.WriteNumber("same", source.Same);
        json.WriteNumber("lostOrChanged", source.Files.Count - source.Same);
        json.WriteNumber("detectedRight", source.DetectedRight);
        json.WriteNumber("detectedWrong", source.DetectedWrong);
        json.WriteStartArray("unmodelled");
        foreach (var field in source.Unmodelled)
        {
            json.WriteStartObject();
            json.WriteString("path", field.Path);
            json.WriteNumber("paths", field.Paths.Count);
            json.WriteString("reason", field.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var file in source.Files)
            WriteFile(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileResult file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File.Path);
        json.WriteBoolean("passed", file.IsPassed);
        json.WriteString("model", file.Model);
        json.WriteString("error", file.Error);
        json.WriteString("difference", file.Difference);
        json.WriteString("detected", file.Detected?.ToString());
        json.WriteBoolean("detectedRight", file.IsDetectedRight);
        json.WriteString("exception", file.ExcusedBy ?? file.DetectionExcusedBy);
        json.WriteEndObject();
    }
}
