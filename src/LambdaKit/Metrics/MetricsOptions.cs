namespace LambdaKit.Metrics;

/// <summary>How <see cref="MetricsMiddleware"/> measures. Read once, when it is made.</summary>
public sealed class MetricsOptions
{
    /// <summary>The CloudWatch namespace: 1 to 256 letters, digits, and <c>. - _ / # :</c> and spaces; not starting with <c>AWS/</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>Dimensions of every metric, beside the function's name; none by default. With what an invocation adds, at most 30.</summary>
    public IReadOnlyList<MetricDimension> Dimensions { get; init; } = [];

    /// <summary>Whether the dimension <c>FunctionName</c> is on every metric; true by default.</summary>
    public bool HasFunctionName { get; init; } = true;

    /// <summary>Whether every metric is kept a second time with the dimension <c>Version</c>, to compare a version with the one before; false by default, since it doubles the number of metrics, which CloudWatch charges for.</summary>
    public bool ComparesVersions { get; init; }

    /// <summary>Whether every metric of a caller that used an alias is kept once more with the dimensions <c>Alias</c> and <c>ExecutedVersion</c>, to compare a canary with what it replaces behind the same alias; false by default, since it doubles the number of metrics, which CloudWatch charges for.</summary>
    /// <remarks>Version and alias are in each log event in any case, as the properties <c>version</c> and <c>alias</c>: a query of CloudWatch Logs Insights can compare them without any metric.</remarks>
    public bool ComparesAliases { get; init; }

    /// <summary>How finely CloudWatch keeps metrics that don't say it themselves; standard by default.</summary>
    public MetricResolution Resolution { get; init; } = MetricResolution.Standard;

    /// <summary>What is measured by itself; all by default.</summary>
    public BuiltInMetrics BuiltIn { get; init; } = BuiltInMetrics.All;

    /// <summary>The meters of <c>System.Diagnostics.Metrics</c> whose instruments are exported, by name, or by the start of a name with <c>*</c> behind; none by default.</summary>
    public IReadOnlyList<string> Meters { get; init; } = [];

    /// <summary>The tags of instruments that become dimensions; none by default. Other tags are ignored: measurements that differ only in them are put together.</summary>
    public IReadOnlyList<string> TagDimensions { get; init; } = [];
}
