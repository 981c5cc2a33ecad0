namespace FeatureFlags;

/// <summary>The service that keeps the flags.</summary>
public interface IFlags
{
    /// <summary>Sets a flag, new or not.</summary>
    ValueTask SetAsync(string name, int percent, CancellationToken deadline);

    /// <summary>Takes a flag away; does nothing when it isn't there.</summary>
    ValueTask RemoveAsync(string name, CancellationToken deadline);
}
