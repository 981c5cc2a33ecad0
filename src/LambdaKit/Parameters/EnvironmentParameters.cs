using LambdaKit.Runtime;

namespace LambdaKit.Parameters;

/// <summary>Values that lie in environment variables, as a local run has them.</summary>
internal sealed class EnvironmentParameters(RuntimeEnvironment environment, string prefix) : IParameterSource
{
    public ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken) =>
        new(environment.Variable(prefix + NameOf(request.Name)) is { } text ? ParameterValue.OfText(text) : null);

    /// <summary><c>ORDERS_LIMIT</c> for <c>/orders/limit</c>.</summary>
    internal static string NameOf(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                letters[count++] = letter is >= 'a' and <= 'z' ? (char)(letter - 'a' + 'A') : letter;
            else if (count > 0)
                letters[count++] = '_';
        }

        return new(letters, 0, count);
    }
}
