using LambdaKit.Runtime;

namespace LambdaKit.Metrics;

/// <summary>Where metrics come from: what their log events say beside them.</summary>
internal readonly struct MetricOrigin
{
    public required MetricsSettings Settings { get; init; }

    public required FunctionInstance Function { get; init; }

    /// <summary>The invocation; null outside of one.</summary>
    public LambdaContext? Context { get; init; }

    /// <summary>What the invocation says of all its metrics; null for nothing.</summary>
    public MetricAttributes? Attributes { get; init; }

    /// <summary>A property that says what is special; null for nothing.</summary>
    public string? Mark { get; init; }

    public string Version => Function.Environment.FunctionVersion;

    public bool HasFunctionName => Settings.HasFunctionName && Function.Environment.FunctionName.Length > 0;

    public bool HasVersionSet => Settings.ComparesVersions && Version.Length > 0;

    public bool HasAliasSet => Settings.ComparesAliases && Version.Length > 0 && Context?.Alias is not null;

    /// <summary>Whether a name stands for something else than a property.</summary>
    public bool IsTaken(string name, MetricGroup group)
    {
        if (MetricAttributes.Find(group.Dimensions, name) is not null)
            return true;
        return !group.IsAlone && (Settings.IsTaken(name) || (Attributes?.HasDimension(name) ?? false));
    }
}
