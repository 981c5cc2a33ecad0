namespace LambdaKit.Metrics;

/// <summary>The options of <see cref="MetricsMiddleware"/>, checked and kept as they were.</summary>
internal sealed class MetricsSettings
{
    public const string FunctionName = "FunctionName";
    public const string Version = "Version";
    public const string Alias = "Alias";
    public const string ExecutedVersion = "ExecutedVersion";

    public readonly string Namespace;
    public readonly MetricDimension[] Dimensions;
    public readonly bool HasFunctionName;
    public readonly bool ComparesVersions;
    public readonly bool ComparesAliases;
    public readonly MetricResolution Resolution;
    public readonly BuiltInMetrics BuiltIn;
    public readonly string[] Meters;
    public readonly string[] TagDimensions;

    /// <exception cref="LambdaConfigurationException">Something is wrong; the message says all of it.</exception>
    public MetricsSettings(MetricsOptions options)
    {
        Namespace = options.Namespace;
        Dimensions = [.. options.Dimensions ?? []];
        HasFunctionName = options.HasFunctionName;
        ComparesVersions = options.ComparesVersions;
        ComparesAliases = options.ComparesAliases;
        Resolution = options.Resolution;
        BuiltIn = options.BuiltIn;
        Meters = [.. options.Meters ?? []];
        TagDimensions = [.. options.TagDimensions ?? []];

        var wrong = new List<string>();
        Check(wrong);
        if (wrong.Count > 0)
            throw new LambdaConfigurationException("The options of MetricsMiddleware can't work. " + string.Join(' ', wrong));
    }

    /// <summary>How many dimensions all sets have at most, before an invocation adds any.</summary>
    public int BaseSet => Dimensions.Length + (HasFunctionName ? 1 : 0) + TagDimensions.Length;

    /// <summary>How many dimensions the largest set has at most, before an invocation adds any.</summary>
    public int LargestSet => BaseSet + (ComparesAliases ? 2 : ComparesVersions ? 1 : 0);

    /// <summary>Whether any of these is measured by itself.</summary>
    public bool Measures(BuiltInMetrics which) => (BuiltIn & which) != BuiltInMetrics.None;

    /// <summary>Whether the settings make a dimension of this name.</summary>
    public bool IsTaken(string name) =>
        (HasFunctionName && name == FunctionName) || (ComparesVersions && name == Version) || (ComparesAliases && name is Alias or ExecutedVersion)
        || MetricAttributes.Find(Dimensions, name) is not null || Array.IndexOf(TagDimensions, name) >= 0;

    private void Check(List<string> wrong)
    {
        if (MetricRules.WrongWithNamespace(Namespace) is { } wrongNamespace)
            wrong.Add(wrongNamespace);
        foreach (var dimension in Dimensions)
        {
            if (MetricRules.WrongWith(dimension) is { } wrongDimension)
                wrong.Add(wrongDimension);
        }
        foreach (var name in TagDimensions)
        {
            if (MetricRules.WrongWithDimensionName(name) is { } wrongName)
                wrong.Add(wrongName);
        }
        CheckNames(wrong);
        if (LargestSet > MetricLimits.MaxDimensions)
            wrong.Add($"There are {LargestSet} dimensions, but CloudWatch takes {MetricLimits.MaxDimensions}.");
        if (Resolution is not (MetricResolution.Standard or MetricResolution.High))
            wrong.Add($"The resolution is {(int)Resolution}, but CloudWatch knows 1 and 60 seconds.");
        if ((BuiltIn & ~BuiltInMetrics.All) != BuiltInMetrics.None)
            wrong.Add("'BuiltIn' names metrics that there are not.");
        foreach (var meter in Meters)
        {
            if (string.IsNullOrWhiteSpace(meter))
                wrong.Add("A meter has no name. To export all meters there are, say '*'.");
        }
        if (TagDimensions.Length > 0 && Meters.Length == 0)
            wrong.Add("There are 'TagDimensions', but no 'Meters' whose tags they could be.");
    }

    private void CheckNames(List<string> wrong)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (HasFunctionName)
            names.Add(FunctionName);
        if (ComparesVersions)
            names.Add(Version);
        if (ComparesAliases)
        {
            names.Add(Alias);
            names.Add(ExecutedVersion);
        }
        foreach (var dimension in Dimensions)
        {
            if (dimension.Name is { } name && !names.Add(name))
                wrong.Add($"The dimension '{name}' is there twice.");
        }
        foreach (var name in TagDimensions)
        {
            if (name is not null && !names.Add(name))
                wrong.Add($"The dimension '{name}' is there twice.");
        }
    }
}
