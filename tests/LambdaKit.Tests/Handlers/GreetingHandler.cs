namespace LambdaKit.Tests.Handlers;

/// <summary>Takes and returns a small model.</summary>
internal sealed class GreetingHandler : LambdaHandler<Greeting, Greeting>
{
    protected override ValueTask<Greeting> HandleAsync(Greeting value, LambdaContext context, CancellationToken deadline) =>
        new(new Greeting { Name = value.Name, Count = value.Count + 1 });
}
