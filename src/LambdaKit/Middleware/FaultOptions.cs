namespace LambdaKit.Middleware;

/// <summary>What <see cref="FaultMiddleware"/> lets go wrong, and where it never does.</summary>
public sealed class FaultOptions
{
    /// <summary>What may go wrong, in this order; several faults may strike one invocation.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Which invocations are struck follows from the seed and their request ids alone: the same again with the same seed. Zero by default.</summary>
    public long Seed { get; init; }

    /// <summary>Invocations through these aliases are never struck; letter case doesn't count. <c>live</c>, <c>prod</c> and <c>production</c> by default.</summary>
    public IReadOnlyList<string> ProtectedAliases { get; init; } = ["live", "prod", "production"];
}
