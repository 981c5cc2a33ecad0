using System.Text.Json;
using LambdaKit.EventConformance.Checking;

namespace LambdaKit.EventConformance.Exceptions;

/// <summary>What is known of samples that are not what the service sends, each with its reason: <c>exceptions.json</c>.</summary>
internal sealed class ExceptionList
{
    /// <summary>Fields that no property models.</summary>
    public IReadOnlyList<FieldException> Fields { get; init; } = [];

    /// <summary>Files whose source can't be detected.</summary>
    public IReadOnlyList<DetectionException> Detection { get; init; } = [];

    /// <summary>Files that don't come back the same.</summary>
    public IReadOnlyList<DifferenceException> Differences { get; init; } = [];

    /// <summary>The list that is part of the tool.</summary>
    public static ExceptionList Load()
    {
        using var stream = typeof(ExceptionList).Assembly.GetManifestResourceStream("exceptions.json")
            ?? throw new InvalidOperationException("The file 'exceptions.json' is not embedded in the tool; its project file must say so.");
        return JsonSerializer.Deserialize<ExceptionList>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("The file 'exceptions.json' is null, so there is no list; write an object.");
    }

    public string? ReasonForField(SampleFile file, string path)
    {
        var folder = file.IsResponse ? file.Source + "/responses" : file.Source;
        return Fields.FirstOrDefault(one => Pattern.Matches(one.Source, folder) && (Pattern.Matches(one.Path, path) || Pattern.Matches(one.Path + ".*", path)))?.Reason;
    }

    public string? ReasonForDifference(string file, string difference) =>
        Differences.FirstOrDefault(one => Pattern.Matches(one.File, file) && difference.StartsWith(one.Path + ":", StringComparison.Ordinal))?.Reason;

    public string? ReasonForDetection(string file, byte[] json) =>
        Detection.FirstOrDefault(one => Pattern.Matches(one.File, file) && (one.Member is null || HasMember(json, one.Member, one.Value)))?.Reason;

    private static bool HasMember(byte[] json, string name, string? value)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var member)
                && member.ValueKind == JsonValueKind.String && member.ValueEquals(value);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
