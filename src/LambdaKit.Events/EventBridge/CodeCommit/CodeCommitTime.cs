using System.Globalization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeCommit;

/// <summary>Keeps a time as CodeCommit writes it: <c>Tue Dec 12 03:39:18 UTC 2017</c>. An ISO 8601 text is understood too.</summary>
public readonly struct CodeCommitTime : IJsonStorage<CodeCommitTime, DateTimeOffset>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"Thu Jan 01 00:00:00 UTC 2026\"";

    private readonly KeptJson _kept;

    private CodeCommitTime(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a text that is a time in UTC.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The time; the default when there is none.</summary>
    public DateTimeOffset Value => TryGet(out var value) ? value : default;

    /// <summary>A time, written in UTC and without a fraction of a second.</summary>
    public static CodeCommitTime From(DateTimeOffset value) =>
        new(new KeptJson(value.UtcDateTime.ToString("ddd MMM dd HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public static CodeCommitTime ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out DateTimeOffset value) => EnglishTimeText.TryParse(_kept.Text, out value) || IsoTimeText.TryParse(_kept.Text, out value);
}
