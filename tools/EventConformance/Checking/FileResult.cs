using LambdaKit.Events.Detection;

namespace LambdaKit.EventConformance.Checking;

/// <summary>What became of one file.</summary>
/// <param name="File">The file.</param>
internal sealed record FileResult(SampleFile File)
{
    /// <summary>The model that it was read with; null when there is none.</summary>
    public string? Model { get; init; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public string? Error { get; init; }

    /// <summary>The first place where what was written is not what was read, and how; null when it is the same.</summary>
    public string? Difference { get; init; }

    /// <summary>The reason in the list of exceptions why that doesn't count; null when there is none.</summary>
    public string? ExcusedBy { get; init; }

    /// <summary>What detection answered; null for what is no event.</summary>
    public EventSource? Detected { get; init; }

    /// <summary>Whether that is right, or excused.</summary>
    public bool IsDetectedRight { get; init; } = true;

    /// <summary>The reason in the list of exceptions why detection can't be right; null when there is none.</summary>
    public string? DetectionExcusedBy { get; init; }

    /// <summary>The paths of all values, those in arrays together, such as <c>Records[].body</c>.</summary>
    public IReadOnlyCollection<string> Paths { get; init; } = [];

    /// <summary>The fields that no property models.</summary>
    public IReadOnlyList<UnmodelledField> Unmodelled { get; init; } = [];

    public bool IsSame => Error is null && (Difference is null || ExcusedBy is not null);

    public bool IsPassed => IsSame && IsDetectedRight;
}
