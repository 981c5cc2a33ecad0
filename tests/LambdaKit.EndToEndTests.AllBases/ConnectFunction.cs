using LambdaKit.Events.Connect;
using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A step of a flow.</summary>
internal sealed class ConnectFunction : ConnectHandler
{
    protected override ValueTask<IReadOnlyDictionary<string, string>> HandleAsync(ConnectContactData contact, ConnectContactFlowRequest request, LambdaContext context, CancellationToken deadline) =>
        new(new Dictionary<string, string> { ["contact"] = contact.ContactId ?? "" });
}
