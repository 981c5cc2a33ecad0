using LambdaKit.Events.AppSync;

namespace LambdaKit.Handlers.AppSync;

/// <summary>What both kinds of resolvers check.</summary>
internal static class AppSyncRequest
{
    /// <exception cref="LambdaConfigurationException">It asks for no field.</exception>
    public static void Check(LambdaHandler handler, AppSyncResolverRequest value)
    {
        if (value is not { TypeName: not null, FieldName: not null })
            throw WrongSource.Error(handler, "fields of a GraphQL API of AppSync", AppSyncResolverRequest.Serializer, value);
    }

    public static LambdaConfigurationException Unmatched(LambdaHandler handler, AppSyncResolverRequest request) => new(
        $"'{handler.GetType().Name}' has no route for the field '{request.TypeName}.{request.FieldName}'. Map one, or take the function away from the field's resolver.");

    public static LambdaConfigurationException Empty(LambdaHandler handler) =>
        new($"'{handler.GetType().Name}' maps no fields, so it could resolve none. Map some: routes.Field(\"Query\", \"order\", ...).");
}
