using System.Diagnostics;

namespace LambdaKit.Idempotency.Tests;

/// <summary>What the machine has of the servers that stores are tested with.</summary>
internal static class Server
{
    public const string NoDynalite =
        "LAMBDAKIT_DYNALITE does not name the folder of npm's dynalite: npm install --prefix FOLDER dynalite@4.0.0, then FOLDER/node_modules/dynalite";

    public const string NoRedis = "Neither LAMBDAKIT_REDIS_SERVER nor PATH has a redis-server: apt-get install redis-server";

    private static readonly IDictionary<string, string?> Variables = new ProcessStartInfo().Environment;

    /// <summary>The folder of npm's dynalite; null where there is none, or no node.</summary>
    public static string? Dynalite { get; } = Read("LAMBDAKIT_DYNALITE") is { } folder && Directory.Exists(folder) && Find("node") is not null ? folder : null;

    /// <summary>The program; null where there is none.</summary>
    public static string? Redis { get; } = Read("LAMBDAKIT_REDIS_SERVER") ?? Find("redis-server");

    private static string? Read(string name) => Variables.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    private static string? Find(string program) =>
        (Read("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
