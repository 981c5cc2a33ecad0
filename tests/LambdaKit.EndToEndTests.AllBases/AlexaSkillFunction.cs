using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A skill that asks back.</summary>
internal sealed class AlexaSkillFunction : AlexaSkillHandler
{
    protected override void Map(AlexaRoutes routes) => routes.Launch((request, context, deadline) => new(Ask("Which tea would you like?")));
}
