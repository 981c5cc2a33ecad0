namespace LambdaKit.Local.RuntimeApi;

/// <summary>Sizes that the Runtime API enforces.</summary>
internal static class RuntimeApiLimits
{
    /// <summary>6 MiB and 100 bytes: the largest buffered response.</summary>
    public const int ResponseBytes = 6 * 1024 * 1024 + 100;

    /// <summary>200 MiB: the largest streamed response.</summary>
    public const int StreamedResponseBytes = 200 * 1024 * 1024;

    /// <summary>1 MiB: the largest error document of a managed instance.</summary>
    public const int ManagedInstanceErrorBytes = 1024 * 1024;

    /// <summary>How many polls of a managed instance may wait at once.</summary>
    public const int IdlePolls = 10_000;

    /// <summary>How many extensions may register.</summary>
    public const int Extensions = 10;
}
