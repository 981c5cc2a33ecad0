namespace LambdaKit.Settings;

/// <summary>Settings in layers, of which each lies over those before it: base, stage, alias, version.</summary>
/// <example><code>
/// var layers = new SettingsLayers { CurrentStage = "test" }
///     .Base(SettingsSource.Json("""{ "limit": 10 }"""))
///     .Alias("live", SettingsSource.From(parameters, "/orders/settings/live"));
/// </code></example>
public sealed class SettingsLayers
{
    private readonly Dictionary<string, SettingsSource> _stages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettingsSource> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettingsSource> _versions = new(StringComparer.Ordinal);
    private SettingsSource? _base;

    /// <summary>The stage that the function is deployed to, such as what the author's environment variable says; null, the default, for none.</summary>
    public string? CurrentStage { get; init; }

    /// <summary>What holds everywhere.</summary>
    /// <param name="source">An object of JSON.</param>
    /// <returns>The same layers.</returns>
    public SettingsLayers Base(SettingsSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (_base is not null)
            throw new ArgumentException("There is a base already. Have one, and put what differs into other layers.", nameof(source));
        _base = source;
        return this;
    }

    /// <summary>What differs at one stage.</summary>
    /// <param name="stage">Compared with <see cref="CurrentStage"/>; letter case matters.</param>
    /// <param name="source">An object of JSON.</param>
    /// <returns>The same layers.</returns>
    public SettingsLayers Stage(string stage, SettingsSource source) => Add(_stages, "stage", stage, source);

    /// <summary>What differs for invocations through one alias.</summary>
    /// <param name="alias">As it stands in the function's ARN; letter case matters.</param>
    /// <param name="source">An object of JSON.</param>
    /// <returns>The same layers.</returns>
    public SettingsLayers Alias(string alias, SettingsSource source) => Add(_aliases, "alias", alias, source);

    /// <summary>What differs in one version of the function.</summary>
    /// <param name="version">A number, or <c>$LATEST</c>.</param>
    /// <param name="source">An object of JSON.</param>
    /// <returns>The same layers.</returns>
    public SettingsLayers Version(string version, SettingsSource source) => Add(_versions, "version", version, source);

    /// <summary>Those that hold, the lowest first.</summary>
    internal SettingsSource[] For(string? alias, string version)
    {
        var sources = new List<SettingsSource>(4);
        if (_base is not null)
            sources.Add(_base);
        if (CurrentStage is not null && _stages.TryGetValue(CurrentStage, out var ofStage))
            sources.Add(ofStage);
        if (alias is not null && _aliases.TryGetValue(alias, out var ofAlias))
            sources.Add(ofAlias);
        if (_versions.TryGetValue(version, out var ofVersion))
            sources.Add(ofVersion);
        return [.. sources];
    }

    /// <summary>A copy that stays as it is.</summary>
    internal SettingsLayers Copy()
    {
        var copy = new SettingsLayers { CurrentStage = CurrentStage };
        copy._base = _base;
        CopyAll(_stages, copy._stages);
        CopyAll(_aliases, copy._aliases);
        CopyAll(_versions, copy._versions);
        return copy;
    }

    private static void CopyAll(Dictionary<string, SettingsSource> from, Dictionary<string, SettingsSource> to)
    {
        foreach (var (name, source) in from)
            to.Add(name, source);
    }

    private SettingsLayers Add(Dictionary<string, SettingsSource> layers, string kind, string name, SettingsSource source)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(source);
        if (!layers.TryAdd(name, source))
            throw new ArgumentException($"There are two layers for the {kind} '{name}'. Make one of them.", nameof(name));
        return this;
    }
}
