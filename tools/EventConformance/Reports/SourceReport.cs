using LambdaKit.EventConformance.Checking;

namespace LambdaKit.EventConformance.Reports;

/// <summary>What became of the files of one folder.</summary>
internal sealed class SourceReport(string name, IReadOnlyList<FileResult> files)
{
    /// <summary>The folder, such as <c>sqs</c> or <c>sqs/responses</c>.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<FileResult> Files { get; } = files;

    public int Same => Files.Count(file => file.IsSame);

    public int DetectedRight => Files.Count(file => file is { Detected: not null, IsDetectedRight: true });

    public int DetectedWrong => Files.Count(file => !file.IsDetectedRight);

    public int PathCount { get; } = files.SelectMany(file => file.Paths).Distinct(StringComparer.Ordinal).Count();

    public int UnmodelledPathCount { get; } = files.SelectMany(file => file.Unmodelled).SelectMany(field => field.Paths).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Each field that no property models, once.</summary>
    public IReadOnlyList<UnmodelledField> Unmodelled { get; } =
        [.. files.SelectMany(file => file.Unmodelled).DistinctBy(field => field.Path, StringComparer.Ordinal).OrderBy(field => field.Path, StringComparer.Ordinal)];
}
