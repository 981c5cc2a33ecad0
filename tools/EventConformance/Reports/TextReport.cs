using System.Globalization;
using LambdaKit.EventConformance.Checking;

namespace LambdaKit.EventConformance.Reports;

/// <summary>Prints a report for people; it names places in documents, never what stands there.</summary>
internal static class TextReport
{
    public static void Write(ConformanceReport report, TextWriter output)
    {
        var width = report.Sources.Max(source => source.Name.Length);
        output.WriteLine($"{"source".PadRight(width)}  files   same  lost or changed  unmodelled  detection");
        foreach (var source in report.Sources)
        {
            output.WriteLine(
                $"{source.Name.PadRight(width)}  {source.Files.Count,5}  {source.Same,5}  {source.Files.Count - source.Same,15}  {source.Unmodelled.Count,10}  {Detection(source)}");
            foreach (var file in source.Files)
                WriteFile(file, output);
            foreach (var field in source.Unmodelled)
                output.WriteLine($"    unmodelled  {field.Path}{(field.Reason is null ? "" : $"  ({field.Reason})")}");
        }

        output.WriteLine();
        var listed = report.Sources.SelectMany(source => source.Unmodelled).Count(field => field.Reason is not null);
        output.WriteLine(
            $"Unmodelled: {report.UnmodelledCount} fields of {report.PathCount} paths ({Percent(report.UnmodelledShare)}), {report.UnmodelledPathCount} paths with what they hold; {listed} are listed with a reason.");
        if (report.AreTooManyUnmodelled)
            output.WriteLine($"FAILED: fields without a property must stay below {Percent(ConformanceReport.MaxUnmodelledShare)} of all paths.");
        output.WriteLine($"{report.Passed} passed, {report.Failed} failed");
    }

    private static void WriteFile(FileResult file, TextWriter output)
    {
        if (file.Error is not null)
            output.WriteLine($"    FAILED      {file.File.Path}: {file.Error}");
        if (file.Difference is not null)
            output.WriteLine($"    {(file.ExcusedBy is null ? "FAILED " : "excused")}     {file.File.Path}: {file.Difference}{Reason(file.ExcusedBy)}");
        if (!file.IsDetectedRight)
            output.WriteLine($"    FAILED      {file.File.Path}: detected as {file.Detected}");
        if (file.DetectionExcusedBy is not null)
            output.WriteLine($"    excused     {file.File.Path}: detected as {file.Detected}{Reason(file.DetectionExcusedBy)}");
    }

    private static string Detection(SourceReport source) =>
        source.DetectedRight + source.DetectedWrong == 0 ? "-" : source.DetectedWrong == 0 ? $"{source.DetectedRight} right" : $"{source.DetectedRight} right, {source.DetectedWrong} wrong";

    private static string Reason(string? reason) => reason is null ? "" : $"  ({reason})";

    private static string Percent(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}
