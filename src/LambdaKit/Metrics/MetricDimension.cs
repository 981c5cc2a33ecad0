namespace LambdaKit.Metrics;

/// <summary>A name and a value that tell one metric from others of its name. Each combination of values that occurs is a metric of its own, with its own price.</summary>
/// <param name="Name">1 to 250 ASCII characters, not starting with a colon.</param>
/// <param name="Value">1 to 1,024 ASCII characters, not only spaces.</param>
public readonly record struct MetricDimension(string Name, string Value);
