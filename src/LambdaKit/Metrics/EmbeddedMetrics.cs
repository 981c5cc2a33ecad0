using LambdaKit.Events.Json;
using LambdaKit.Logging;

namespace LambdaKit.Metrics;

/// <summary>Writes metrics in CloudWatch's embedded metric format: log events that say which of their members are metrics. As many as the limits make necessary.</summary>
internal static class EmbeddedMetrics
{
    /// <summary>Writes all that the buffer holds, and empties it.</summary>
    public static void Write(MetricBuffer buffer, in MetricOrigin origin)
    {
        var sink = origin.Function.Log;
        var timestamp = (origin.Attributes?.Timestamp ?? origin.Function.Clock.GetUtcNow()).ToUnixTimeMilliseconds();
        for (var i = 0; i < buffer.Groups.Count; i++)
        {
            var group = buffer.Groups[i];
            for (var first = NextOf(group.First); first is not null; first = NextOf(first))
                WriteOne(buffer, origin, sink, group, first, timestamp);
        }
        buffer.Clear();
    }

    /// <summary>The next metric that has something to be written.</summary>
    private static MetricSeries? NextOf(MetricSeries? series)
    {
        while (series is not null && series.Values.IsEmpty)
            series = series.NextInGroup;
        return series;
    }

    /// <summary>Writes one log event, with as much as has room in it.</summary>
    private static void WriteOne(MetricBuffer buffer, in MetricOrigin origin, LogSink sink, MetricGroup group, MetricSeries first, long timestamp)
    {
        var maxMetrics = MetricLimits.MaxMetrics;
        var maxValues = MetricLimits.MaxValues;
        var hasProperties = true;
        while (true)
        {
            var selected = buffer.Selected.AsSpan(0, Select(buffer.Selected, first, maxMetrics));
            sink.BeginRaw(buffer.Writer);
            var propertyBytes = Compose(buffer.Writer, origin, group, selected, maxValues, hasProperties, timestamp);
            if (buffer.Writer.WrittenCount <= LogEventBuffer.MaxEventBytes || (selected.Length == 1 && maxValues == 1 && !hasProperties))
            {
                sink.WriteRaw(buffer.Writer);
                foreach (var series in selected)
                    series.Advance(Math.Min(series.Values.Length, maxValues));
                return;
            }

            // Properties that take more than their share would be written over and over.
            if (hasProperties && propertyBytes > LogEventBuffer.MaxEventBytes / 4)
                hasProperties = false;
            else if (selected.Length > 1)
                maxMetrics = selected.Length / 2;
            else if (maxValues > 1)
                maxValues /= 2;
            else
                hasProperties = false;
        }
    }

    /// <summary>Chooses metrics for one log event: each name once, since it is a member's name.</summary>
    private static int Select(MetricSeries[] selected, MetricSeries? series, int max)
    {
        var count = 0;
        for (; series is not null && count < max; series = series.NextInGroup)
        {
            if (!series.Values.IsEmpty && !HasName(selected.AsSpan(0, count), series.Name))
                selected[count++] = series;
        }
        return count;
    }

    private static bool HasName(ReadOnlySpan<MetricSeries> selected, string name)
    {
        foreach (var series in selected)
        {
            if (string.Equals(series.Name, name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Writes the object; how much of it are properties.</summary>
    private static int Compose(
        JsonWriter writer, in MetricOrigin origin, MetricGroup group, ReadOnlySpan<MetricSeries> selected, int maxValues, bool hasProperties, long timestamp)
    {
        // 1. What the metrics are.
        writer.WriteStartObject();
        writer.WritePreparedName("\"_aws\":"u8);
        writer.WriteStartObject();
        writer.WritePreparedName("\"Timestamp\":"u8);
        writer.WriteNumber(timestamp);
        writer.WritePreparedName("\"CloudWatchMetrics\":"u8);
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WritePreparedName("\"Namespace\":"u8);
        writer.WriteString(origin.Settings.Namespace);
        writer.WritePreparedName("\"Dimensions\":"u8);
        writer.WriteStartArray();
        WriteSets(writer, origin, group);
        writer.WriteEndArray();
        writer.WritePreparedName("\"Metrics\":"u8);
        writer.WriteStartArray();
        foreach (var series in selected)
            WriteDefinition(writer, series);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();

        // 2. The values of their dimensions.
        WriteDimensions(writer, origin, group);

        // 3. What is said beside them.
        var before = writer.WrittenCount;
        WriteProperties(writer, origin, group, selected, hasProperties);
        var propertyBytes = writer.WrittenCount - before;

        // 4. Their values.
        foreach (var series in selected)
            WriteValues(writer, series, maxValues);
        writer.WriteEndObject();
        return propertyBytes;
    }

    private static void WriteSets(JsonWriter writer, in MetricOrigin origin, MetricGroup group)
    {
        if (group.IsAlone)
        {
            writer.WriteStartArray();
            WriteNames(writer, group.Dimensions);
            writer.WriteEndArray();
            return;
        }
        WriteSet(writer, origin, group, null, null, []);
        if (origin.HasVersionSet)
            WriteSet(writer, origin, group, MetricsSettings.Version, null, []);
        if (origin.HasAliasSet)
            WriteSet(writer, origin, group, MetricsSettings.Alias, MetricsSettings.ExecutedVersion, []);
        if (origin.Attributes is not { } attributes)
            return;
        foreach (var set in attributes.Sets)
            WriteSet(writer, origin, group, null, null, set);
    }

    private static void WriteSet(JsonWriter writer, in MetricOrigin origin, MetricGroup group, string? name, string? otherName, MetricDimension[] further)
    {
        writer.WriteStartArray();
        if (origin.HasFunctionName)
            writer.WriteString(MetricsSettings.FunctionName);
        WriteNames(writer, origin.Settings.Dimensions);
        if (origin.Attributes is { } attributes)
            WriteNames(writer, attributes.Dimensions);
        if (name is not null)
            writer.WriteString(name);
        if (otherName is not null)
            writer.WriteString(otherName);
        WriteNames(writer, further);
        WriteNames(writer, group.Dimensions);
        writer.WriteEndArray();
    }

    private static void WriteNames(JsonWriter writer, IReadOnlyList<MetricDimension> dimensions)
    {
        for (var i = 0; i < dimensions.Count; i++)
            writer.WriteString(dimensions[i].Name);
    }

    private static void WriteDefinition(JsonWriter writer, MetricSeries series)
    {
        writer.WriteStartObject();
        writer.WritePreparedName("\"Name\":"u8);
        writer.WriteString(series.Name);
        if (series.Unit != MetricUnit.None)
        {
            writer.WritePreparedName("\"Unit\":"u8);
            writer.WriteRaw(MetricUnits.QuotedName(series.Unit));
        }
        if (series.Resolution != MetricResolution.Standard)
        {
            writer.WritePreparedName("\"StorageResolution\":"u8);
            writer.WriteNumber((int)series.Resolution);
        }
        writer.WriteEndObject();
    }

    private static void WriteDimensions(JsonWriter writer, in MetricOrigin origin, MetricGroup group)
    {
        WriteMembers(writer, group.Dimensions);
        if (group.IsAlone)
            return;
        if (origin.HasFunctionName)
        {
            writer.WritePreparedName("\"FunctionName\":"u8);
            writer.WriteString(origin.Function.Environment.FunctionName);
        }
        WriteMembers(writer, origin.Settings.Dimensions);
        if (origin.HasVersionSet)
        {
            writer.WritePreparedName("\"Version\":"u8);
            writer.WriteString(origin.Version);
        }
        if (origin.HasAliasSet)
        {
            writer.WritePreparedName("\"Alias\":"u8);
            writer.WriteString(origin.Context?.Alias);
            writer.WritePreparedName("\"ExecutedVersion\":"u8);
            writer.WriteString(origin.Version);
        }
        if (origin.Attributes is not { } attributes)
            return;
        WriteMembers(writer, attributes.Dimensions);
        for (var i = 0; i < attributes.Sets.Count; i++)
        {
            foreach (var (name, value) in attributes.Sets[i])
            {
                if (attributes.ValueInSets(name, before: i) is null)
                    WriteMember(writer, name, value);
            }
        }
    }

    private static void WriteMembers(JsonWriter writer, IReadOnlyList<MetricDimension> dimensions)
    {
        for (var i = 0; i < dimensions.Count; i++)
            WriteMember(writer, dimensions[i].Name, dimensions[i].Value);
    }

    private static void WriteMember(JsonWriter writer, string name, string value)
    {
        writer.WriteName(name);
        writer.WriteString(value);
    }

    private static void WriteProperties(JsonWriter writer, in MetricOrigin origin, MetricGroup group, ReadOnlySpan<MetricSeries> selected, bool hasProperties)
    {
        WriteProperty(writer, origin, group, selected, "requestId", origin.Context?.RequestId);
        WriteProperty(writer, origin, group, selected, "version", origin.Version.Length > 0 ? origin.Version : null);
        WriteProperty(writer, origin, group, selected, "alias", origin.Context?.Alias);
        WriteProperty(writer, origin, group, selected, origin.Mark ?? "", origin.Mark is null ? null : "true");
        if (origin.Attributes is not { Properties.Count: > 0 } attributes)
            return;
        if (!hasProperties)
        {
            WriteProperty(writer, origin, group, selected, "propertiesTooLarge", "true");
            return;
        }
        foreach (var (name, value) in attributes.Properties)
        {
            writer.WriteName(FreeName(name, origin, group, selected));
            JsonValues.Write(writer, value, MetricLimits.MaxPropertyBytes);
        }
    }

    /// <summary>Writes a property of ours, unless there is none, or its name stands for something of the author's.</summary>
    private static void WriteProperty(JsonWriter writer, in MetricOrigin origin, MetricGroup group, ReadOnlySpan<MetricSeries> selected, string name, string? value)
    {
        if (value is null || HasName(selected, name) || origin.IsTaken(name, group) || IsProperty(origin, name))
            return;
        writer.WriteName(name);
        if (value == "true")
            writer.WriteBoolean(true);
        else
            writer.WriteString(value);
    }

    private static bool IsProperty(in MetricOrigin origin, string name)
    {
        if (origin.Attributes is not { } attributes)
            return false;
        foreach (var property in attributes.Properties)
        {
            if (string.Equals(property.Key, name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>A name that no metric and no dimension has.</summary>
    private static string FreeName(string name, in MetricOrigin origin, MetricGroup group, ReadOnlySpan<MetricSeries> selected)
    {
        var free = name;
        while (HasName(selected, free) || origin.IsTaken(free, group) || (free.Length > name.Length && IsProperty(origin, free)))
            free += "_";
        return free;
    }

    private static void WriteValues(JsonWriter writer, MetricSeries series, int maxValues)
    {
        var values = series.Values;
        writer.WriteName(series.Name);
        if (values.Length == 1)
        {
            writer.WriteNumber(values[0]);
            return;
        }
        writer.WriteStartArray();
        for (var i = 0; i < values.Length && i < maxValues; i++)
            writer.WriteNumber(values[i]);
        writer.WriteEndArray();
    }
}
