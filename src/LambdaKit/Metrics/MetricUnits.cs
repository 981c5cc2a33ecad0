namespace LambdaKit.Metrics;

/// <summary>Units by their names: CloudWatch's, and those that instruments of <c>System.Diagnostics.Metrics</c> have (UCUM).</summary>
internal static class MetricUnits
{
    /// <summary>CloudWatch's name, quoted; empty for no unit, which it assumes.</summary>
    public static ReadOnlySpan<byte> QuotedName(MetricUnit unit) => unit switch
    {
        MetricUnit.Count => "\"Count\""u8,
        MetricUnit.Percent => "\"Percent\""u8,
        MetricUnit.Seconds => "\"Seconds\""u8,
        MetricUnit.Milliseconds => "\"Milliseconds\""u8,
        MetricUnit.Microseconds => "\"Microseconds\""u8,
        MetricUnit.Bytes => "\"Bytes\""u8,
        MetricUnit.Kilobytes => "\"Kilobytes\""u8,
        MetricUnit.Megabytes => "\"Megabytes\""u8,
        MetricUnit.Gigabytes => "\"Gigabytes\""u8,
        MetricUnit.Terabytes => "\"Terabytes\""u8,
        MetricUnit.Bits => "\"Bits\""u8,
        MetricUnit.Kilobits => "\"Kilobits\""u8,
        MetricUnit.Megabits => "\"Megabits\""u8,
        MetricUnit.Gigabits => "\"Gigabits\""u8,
        MetricUnit.Terabits => "\"Terabits\""u8,
        MetricUnit.CountPerSecond => "\"Count/Second\""u8,
        MetricUnit.BytesPerSecond => "\"Bytes/Second\""u8,
        MetricUnit.KilobytesPerSecond => "\"Kilobytes/Second\""u8,
        MetricUnit.MegabytesPerSecond => "\"Megabytes/Second\""u8,
        MetricUnit.GigabytesPerSecond => "\"Gigabytes/Second\""u8,
        MetricUnit.TerabytesPerSecond => "\"Terabytes/Second\""u8,
        MetricUnit.BitsPerSecond => "\"Bits/Second\""u8,
        MetricUnit.KilobitsPerSecond => "\"Kilobits/Second\""u8,
        MetricUnit.MegabitsPerSecond => "\"Megabits/Second\""u8,
        MetricUnit.GigabitsPerSecond => "\"Gigabits/Second\""u8,
        MetricUnit.TerabitsPerSecond => "\"Terabits/Second\""u8,
        _ => default,
    };

    /// <summary>The unit of an instrument; none for what CloudWatch has no name for, such as nanoseconds or kibibytes. Values are not converted.</summary>
    /// <param name="text">UCUM, such as <c>ms</c>, <c>By</c> or <c>{request}</c>, or a name of <see cref="MetricUnit"/>.</param>
    /// <param name="otherwise">For an instrument without a unit.</param>
    public static MetricUnit OfInstrument(string? text, MetricUnit otherwise) => text switch
    {
        null or "" => otherwise,
        "%" => MetricUnit.Percent,
        "s" => MetricUnit.Seconds,
        "ms" => MetricUnit.Milliseconds,
        "us" or "µs" or "μs" => MetricUnit.Microseconds, // the sign of micro, and the Greek letter
        "By" => MetricUnit.Bytes,
        "kBy" => MetricUnit.Kilobytes,
        "MBy" => MetricUnit.Megabytes,
        "GBy" => MetricUnit.Gigabytes,
        "TBy" => MetricUnit.Terabytes,
        "bit" => MetricUnit.Bits,
        "kbit" => MetricUnit.Kilobits,
        "Mbit" => MetricUnit.Megabits,
        "Gbit" => MetricUnit.Gigabits,
        "Tbit" => MetricUnit.Terabits,
        "By/s" => MetricUnit.BytesPerSecond,
        "kBy/s" => MetricUnit.KilobytesPerSecond,
        "MBy/s" => MetricUnit.MegabytesPerSecond,
        "GBy/s" => MetricUnit.GigabytesPerSecond,
        "TBy/s" => MetricUnit.TerabytesPerSecond,
        "bit/s" => MetricUnit.BitsPerSecond,
        "kbit/s" => MetricUnit.KilobitsPerSecond,
        "Mbit/s" => MetricUnit.MegabitsPerSecond,
        "Gbit/s" => MetricUnit.GigabitsPerSecond,
        "Tbit/s" => MetricUnit.TerabitsPerSecond,
        _ when text.StartsWith('{') && text.EndsWith('}') => MetricUnit.Count,
        _ when text.StartsWith('{') && text.EndsWith("}/s", StringComparison.Ordinal) => MetricUnit.CountPerSecond,
        _ => Enum.TryParse<MetricUnit>(text, ignoreCase: true, out var unit) && Enum.IsDefined(unit) && !char.IsAsciiDigit(text[0]) ? unit : MetricUnit.None,
    };
}
