using LambdaKit.EventConformance.Checking;
using LambdaKit.EventConformance.Sources;

namespace LambdaKit.EventConformance.Reports;

/// <summary>What became of all files.</summary>
internal sealed class ConformanceReport
{
    /// <summary>From which share of all paths on the fields that no property models are a failure of their own.</summary>
    public const double MaxUnmodelledShare = 0.01;

    public ConformanceReport(IReadOnlyList<FileResult> results)
    {
        Files = results;
        Sources =
        [
            .. results.GroupBy(result => result.File.IsResponse ? result.File.Source + "/responses" : result.File.Source, StringComparer.Ordinal)
                .Select(group => new SourceReport(group.Key, [.. group]))
                .OrderBy(source => PlaceOf(source.Name)).ThenBy(source => source.Name, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<FileResult> Files { get; }

    /// <summary>One for each folder, in the order of the table.</summary>
    public IReadOnlyList<SourceReport> Sources { get; }

    /// <summary>The distinct paths of all files that could be read, source by source.</summary>
    public int PathCount => Sources.Sum(source => source.PathCount);

    /// <summary>The fields that no property models, source by source.</summary>
    public int UnmodelledCount => Sources.Sum(source => source.Unmodelled.Count);

    /// <summary>The paths of those fields and of everything in them.</summary>
    public int UnmodelledPathCount => Sources.Sum(source => source.UnmodelledPathCount);

    public double UnmodelledShare => PathCount == 0 ? 0 : (double)UnmodelledCount / PathCount;

    public bool AreTooManyUnmodelled => UnmodelledShare >= MaxUnmodelledShare;

    public int Passed => Files.Count(file => file.IsPassed);

    /// <summary>The files that failed, and one more when too many fields are not modelled.</summary>
    public int Failed => Files.Count - Passed + (AreTooManyUnmodelled ? 1 : 0);

    private static int PlaceOf(string name)
    {
        for (var i = 0; i < SourceTable.All.Count; i++)
        {
            if (SourceTable.All[i].Name == name.Split('/')[0])
                return i;
        }

        return int.MaxValue;
    }
}
