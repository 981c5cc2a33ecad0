namespace LambdaKit.Logging;

/// <summary>What is written as <c>***</c> in place of what the function logs.</summary>
public sealed class LogRedaction
{
    /// <summary>The names that <see cref="Names"/> holds by default: passwords, secrets, tokens, keys, cookies, authorization.</summary>
    public static IReadOnlyList<string> CommonNames { get; } =
    [
        "password", "passwd", "pwd", "passphrase", "secret", "client_secret", "secret_access_key", "token", "access_token", "refresh_token", "id_token", "session_token",
        "api_key", "x-api-key", "private_key", "authorization", "proxy-authorization", "cookie", "set-cookie", "connection_string",
    ];

    /// <summary>
    /// Names whose values are hidden, in parameters, scopes, keys, dictionaries and lists, at every depth; <see cref="CommonNames"/> by default. Letter case,
    /// <c>-</c> and <c>_</c> make no difference.
    /// </summary>
    public IReadOnlyCollection<string> Names { get; init; } = CommonNames;

    /// <summary>What is hidden wherever it stands in a message, a value, or an exception's text; none by default, since each costs a pass over every text.</summary>
    public IReadOnlyList<LogPattern> Patterns { get; init; } = [];

    /// <summary>
    /// Whether the values of secret environment variables are hidden wherever they stand; true by default. Secret are <c>AWS_SECRET_ACCESS_KEY</c>,
    /// <c>AWS_SESSION_TOKEN</c>, and those with SECRET, PASSWORD, TOKEN or API_KEY in their name, of eight characters or more, ARNs apart.
    /// </summary>
    public bool HidesEnvironmentSecrets { get; init; } = true;
}
