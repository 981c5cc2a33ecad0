using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A bot that takes orders.</summary>
internal sealed class LexV2Function : LexV2Handler
{
    protected override void Map(LexV2Routes routes) => routes.Intent("Order", (request, context, deadline) => new(ElicitSlot(request, "Size", "Which size?")));
}
