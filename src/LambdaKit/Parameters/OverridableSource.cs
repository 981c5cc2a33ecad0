namespace LambdaKit.Parameters;

/// <summary>Asks the overrides first, then the extension.</summary>
internal sealed class OverridableSource(IParameterSource overrides, IParameterSource extension) : IParameterSource
{
    public async ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken) =>
        await overrides.FetchAsync(request, cancellationToken).ConfigureAwait(false) ?? await extension.FetchAsync(request, cancellationToken).ConfigureAwait(false);
}
