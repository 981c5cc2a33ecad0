namespace LambdaKit.Parameters;

/// <summary>A value and when it was fetched; another object for each fetch.</summary>
internal sealed class CachedValue(ParameterValue value, DateTimeOffset fetchedAt)
{
    public ParameterValue Value { get; } = value;

    public DateTimeOffset FetchedAt { get; } = fetchedAt;
}
