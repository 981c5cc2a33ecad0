using LambdaKit.EventConformance.Checking;

namespace LambdaKit.Events.Tests.Corpus;

/// <summary>The real events in the folder that an environment variable names; they are no part of the repository.</summary>
internal static class EventCorpus
{
    public const string Variable = "LAMBDAKIT_EVENT_CORPUS";

#pragma warning disable RS0030 // it is the tests' own variable, not the function's
    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
#pragma warning restore RS0030

    /// <summary>Why a test that needs the events is skipped; null when they are there.</summary>
    public static string? SkipReason => Folder is null ? $"The environment variable {Variable} does not name a folder of sample events." : null;

    /// <summary>All files; none when the folder isn't there.</summary>
    public static IReadOnlyList<SampleFile> All { get; } = Folder is null ? [] : SampleFile.FindAll(Folder);
}
