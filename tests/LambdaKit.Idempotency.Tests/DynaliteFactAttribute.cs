namespace LambdaKit.Idempotency.Tests;

/// <summary>A test that needs a server which speaks DynamoDB's language.</summary>
internal sealed class DynaliteFactAttribute : FactAttribute
{
    public DynaliteFactAttribute() => Skip = Server.Dynalite is null ? Server.NoDynalite : null;
}
