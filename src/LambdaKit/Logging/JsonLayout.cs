using System.Collections;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Logging;

/// <summary>One entry as one JSON object: Lambda's own members, then the parameters of the message and of the scopes, then the exception. No name comes twice.</summary>
internal sealed class JsonLayout
{
    private const int MaxMembers = 256;
    private const int MaxMembersWhenTight = 48;
    private const int BytesWhenTight = 1_024;

    private readonly string[] _names = new string[MaxMembers];
    private int _nameCount;
    private int _maxBytes;
    private int _maxNames;
    private int _maxNameBytes;
    private int _maxValueBytes;
    private LogRedactor? _redactor;

    /// <summary>Writes the object into an empty writer.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="entry">What.</param>
    /// <param name="version">The function's version; empty when Lambda didn't say.</param>
    /// <param name="maxBytes">How large the object may be.</param>
    /// <param name="isTight">Whether an attempt without it came out too large.</param>
    public void Write(JsonWriter writer, in LogEntry entry, string version, int maxBytes, bool isTight)
    {
        _nameCount = 0;
        _maxBytes = maxBytes;
        _maxNames = isTight ? MaxMembersWhenTight : MaxMembers;
        _maxNameBytes = isTight ? 256 : BytesWhenTight;
        _maxValueBytes = isTight ? BytesWhenTight : maxBytes;
        _redactor = entry.Rules?.Redactor;

        writer.WriteStartObject();
        WriteFixed(writer, entry, version);
        writer.WritePreparedName("\"message\":"u8);
        writer.WriteString(JsonSize.Cut(entry.Message, isTight ? maxBytes * 3 / 8 : maxBytes));
        if (entry.State is not null)
            WriteMembers(writer, entry.State, ofScope: false);
        if (entry.Scope is { } innermost)
            WriteScopes(writer, innermost);
        if (entry.Keys is not null)
            WriteKeys(writer, entry.Keys);
        if (entry.Rules is not null)
            WriteKeys(writer, entry.Rules.Keys);
        if (entry.Exception is { } exception)
            ErrorDocument.WriteMembers(writer, exception, isTight ? maxBytes / 4 : maxBytes, _redactor?.CleanText);
        writer.WriteEndObject();
    }

    private void WriteFixed(JsonWriter writer, in LogEntry entry, string version)
    {
        Span<byte> timestamp = stackalloc byte[Timestamps.Length + 2];
        timestamp[0] = timestamp[^1] = (byte)'"';
        Timestamps.Write(timestamp[1..], entry.Timestamp);
        writer.WritePreparedName("\"timestamp\":"u8);
        writer.WriteRaw(timestamp);
        writer.WritePreparedName("\"level\":"u8);
        writer.WriteRaw(LogLevels.QuotedName(entry.Level));
        WriteFixed(writer, "\"requestId\":"u8, entry.Context?.RequestId);
        WriteFixed(writer, "\"version\":"u8, version.Length == 0 ? null : version);
        WriteFixed(writer, "\"alias\":"u8, entry.Context?.Alias);
        WriteFixed(writer, "\"traceId\":"u8, entry.Context?.TraceId);
        WriteFixed(writer, "\"tenantId\":"u8, entry.Context?.TenantId);
        if (entry.Context is { IsColdStart: true })
        {
            writer.WritePreparedName("\"coldStart\":"u8);
            writer.WriteBoolean(true);
            if (entry.Rules is not null)
                WriteFixed(writer, "\"initializationType\":"u8, entry.Context.Function.Environment.InitializationType);
        }
        if (entry.Context?.CorrelationId is { } correlationId)
        {
            WriteFixed(writer, "\"correlationId\":"u8, correlationId);
            _names[_nameCount++] = "correlationId";
        }
        WriteFixed(writer, "\"category\":"u8, entry.Category);
        if (entry.EventId.Id != 0)
        {
            writer.WritePreparedName("\"eventId\":"u8);
            writer.WriteNumber(entry.EventId.Id);
        }
        WriteFixed(writer, "\"eventName\":"u8, entry.EventId.Name);
    }

    private void WriteFixed(JsonWriter writer, ReadOnlySpan<byte> preparedName, string? value)
    {
        if (value is null)
            return;
        writer.WritePreparedName(preparedName);
        writer.WriteString(JsonSize.Cut(_redactor is null ? value : _redactor.Clean(value), _maxValueBytes));
    }

    /// <summary>What the entry says itself of a name counts.</summary>
    private void WriteKeys(JsonWriter writer, KeyValuePair<string, object?>[] keys)
    {
        foreach (var key in keys)
            WriteMember(writer, key.Key, key.Value, ofScope: true);
    }

    /// <summary>The nearest scope's value of a name counts. Scopes that are mere text go into a list, outermost first.</summary>
    private void WriteScopes(JsonWriter writer, LogScope innermost)
    {
        List<object>? texts = null;
        for (var scope = innermost; scope is not null; scope = scope.Outer)
        {
            if (!WriteMembers(writer, scope.State, ofScope: true))
                (texts ??= []).Add(scope.State);
        }
        if (texts is null)
            return;
        writer.WritePreparedName("\"scopes\":"u8);
        writer.WriteStartArray();
        for (var i = texts.Count - 1; i >= 0; i--)
        {
            var text = JsonValues.TextOf(texts[i]);
            writer.WriteString(JsonSize.Cut(_redactor is null ? text : _redactor.Clean(text), _maxValueBytes));
        }
        writer.WriteEndArray();
    }

    /// <summary>Writes the names and values that a state has; false when it has none.</summary>
    private bool WriteMembers(JsonWriter writer, object state, bool ofScope)
    {
        var any = false;
        try
        {
            switch (state)
            {
                case IReadOnlyList<KeyValuePair<string, object?>> list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        var pair = list[i];
                        any |= WriteMember(writer, pair.Key, pair.Value, ofScope);
                    }
                    break;
                case IEnumerable<KeyValuePair<string, object?>> pairs:
                    foreach (var pair in pairs)
                        any |= WriteMember(writer, pair.Key, pair.Value, ofScope);
                    break;
                case IDictionary dictionary:
                    foreach (DictionaryEntry pair in dictionary)
                        any |= WriteMember(writer, JsonValues.TextOf(pair.Key), pair.Value, ofScope);
                    break;
                case KeyValuePair<string, object?> pair:
                    any = WriteMember(writer, pair.Key, pair.Value, ofScope);
                    break;
                case ValueTuple<string, object?> pair:
                    any = WriteMember(writer, pair.Item1, pair.Item2, ofScope);
                    break;
            }
        }
        catch (Exception)
        {
            // Somebody changes the state while it is read. What was written until now is whole.
        }
        return any;
    }

    private bool WriteMember(JsonWriter writer, string? name, object? value, bool ofScope)
    {
        if (name is null or LogEntry.TemplateName)
            return false;
        if (_nameCount == _maxNames || writer.WrittenCount > _maxBytes)
            return true;
        // {@order} asks other loggers to take the object apart.
        name = name.StartsWith('@') ? name[1..] : name;
        var isHidden = false;
        if (_redactor is not null)
        {
            isHidden = _redactor.Hides(name);
            name = _redactor.Clean(name);
        }
        name = JsonValues.NameOf(name, _maxNameBytes);
        if (IsFixed(name))
            name += "_";
        while (IsTaken(name))
        {
            if (ofScope)
                return true;
            name += "_";
        }
        _names[_nameCount++] = name;
        writer.WriteName(name);
        if (isHidden)
            writer.WriteString(LogRedactor.Mask);
        else
            JsonValues.Write(writer, value, _maxValueBytes, _redactor);
        return true;
    }

    private bool IsTaken(string name)
    {
        for (var i = 0; i < _nameCount; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsFixed(string name) => name is
        "timestamp" or "level" or "requestId" or "version" or "alias" or "traceId" or "tenantId" or "coldStart" or "category" or "eventId" or "eventName" or
        "message" or "scopes" or "errorType" or "errorMessage" or "stackTrace" or "cause" or "causes";
}
