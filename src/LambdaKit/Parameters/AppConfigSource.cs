namespace LambdaKit.Parameters;

/// <summary>Configurations of AppConfig, by AWS's extension.</summary>
internal sealed class AppConfigSource(ExtensionClient client, string application, string environment) : IParameterSource
{
    private readonly string _path = $"/applications/{Uri.EscapeDataString(application)}/environments/{Uri.EscapeDataString(environment)}/configurations/";

    public async ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken) =>
        ParameterValue.OfUtf8(await client.GetAsync(request.Name, _path + Uri.EscapeDataString(request.Name), cancellationToken).ConfigureAwait(false));
}
