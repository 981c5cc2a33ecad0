using LambdaKit.Runtime;

namespace LambdaKit.Parameters;

/// <summary>Puts together what a store works with.</summary>
internal static class ExtensionStores
{
    public static ValueCache OfParameters(ParameterOptions options, RuntimeEnvironment environment, Func<ExtensionClient, IParameterSource> toSource) =>
        Create(options, environment, environment.ParametersExtensionPort, "AWS-Parameters-and-Secrets-Lambda-Extension", () => environment.SessionToken, toSource);

    public static ValueCache OfAppConfig(ParameterOptions options, RuntimeEnvironment environment, Func<ExtensionClient, IParameterSource> toSource) =>
        Create(options, environment, environment.AppConfigExtensionPort, "AWS-AppConfig-Extension", readToken: null, toSource);

    private static ValueCache Create(
        ParameterOptions options, RuntimeEnvironment environment, int port, string layer, Func<string?>? readToken, Func<ExtensionClient, IParameterSource> toSource)
    {
        var rules = new CacheRules(options, environment);
        var address = new UriBuilder(Uri.UriSchemeHttp, "localhost", port).Uri;
        var extension = toSource(new ExtensionClient(address, layer, readToken, options.MessageHandler, rules.Clock));
        return new(options.Overrides is { } overrides ? new OverridableSource(overrides, extension) : extension, rules);
    }
}
