namespace LambdaKit.Parameters;

/// <summary>Where values come from instead of AWS's extension: for unit tests and local runs. <see cref="StaticParameters"/> is one.</summary>
public interface IParameterSource
{
    /// <summary>Fetches a value. Several calls may be under way at once, for different values.</summary>
    /// <param name="request">Which one.</param>
    /// <param name="cancellationToken">Cancelled after <see cref="ParameterOptions.FetchTimeout"/>.</param>
    /// <returns>The value; null when the source doesn't have it, and the extension is to be asked.</returns>
    ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken);
}
