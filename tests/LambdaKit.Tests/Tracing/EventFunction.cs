using System.Diagnostics.CodeAnalysis;

namespace LambdaKit.Tests.Tracing;

/// <summary>Takes an event and does nothing.</summary>
internal sealed class EventFunction<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent> : LambdaHandler<TEvent>
{
    protected override ValueTask HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline) => default;
}
