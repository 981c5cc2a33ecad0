namespace LambdaKit.Idempotency.Tests;

/// <summary>Tests that need a server which speaks DynamoDB's language.</summary>
internal sealed class DynaliteTheoryAttribute : TheoryAttribute
{
    public DynaliteTheoryAttribute() => Skip = Server.Dynalite is null ? Server.NoDynalite : null;
}
