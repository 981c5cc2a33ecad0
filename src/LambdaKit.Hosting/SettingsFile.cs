using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;

namespace LambdaKit.Hosting;

/// <summary>A JSON file of settings, read once. Nothing is watched, so nothing of file providers is loaded.</summary>
internal sealed class SettingsFile(string path) : IConfigurationSource
{
    /// <summary>Adds the file, if there is one.</summary>
    public static void AddTo(IConfigurationBuilder configuration, string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
            configuration.Add(new SettingsFile(path));
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => new Provider(path);

    private sealed class Provider(string path) : JsonStreamConfigurationProvider(new JsonStreamConfigurationSource())
    {
        /// <summary>Unlike the base's, it can be called again.</summary>
        public override void Load()
        {
            try
            {
                using var file = File.OpenRead(path);
                Load(file);
            }
            catch (Exception exception) when (exception is JsonException or FormatException or IOException or UnauthorizedAccessException)
            {
                throw new LambdaConfigurationException($"The settings file '{path}' cannot be read. Correct it, or remove it. {exception.Message}", exception);
            }
        }
    }
}
