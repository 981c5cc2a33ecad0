namespace LambdaKit.Metrics;

/// <summary>What a metric counts in: CloudWatch's units. It converts none into another, and keeps values of one name in two units apart.</summary>
public enum MetricUnit
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>Things counted.</summary>
    Count,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Millionths of a second.</summary>
    Microseconds,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>1,000 bytes.</summary>
    Kilobytes,

    /// <summary>1,000 kilobytes.</summary>
    Megabytes,

    /// <summary>1,000 megabytes.</summary>
    Gigabytes,

    /// <summary>1,000 gigabytes.</summary>
    Terabytes,

    /// <summary>Bits.</summary>
    Bits,

    /// <summary>1,000 bits.</summary>
    Kilobits,

    /// <summary>1,000 kilobits.</summary>
    Megabits,

    /// <summary>1,000 megabits.</summary>
    Gigabits,

    /// <summary>1,000 gigabits.</summary>
    Terabits,

    /// <summary>Things counted, each second.</summary>
    CountPerSecond,

    /// <summary>Bytes, each second.</summary>
    BytesPerSecond,

    /// <summary>Kilobytes, each second.</summary>
    KilobytesPerSecond,

    /// <summary>Megabytes, each second.</summary>
    MegabytesPerSecond,

    /// <summary>Gigabytes, each second.</summary>
    GigabytesPerSecond,

    /// <summary>Terabytes, each second.</summary>
    TerabytesPerSecond,

    /// <summary>Bits, each second.</summary>
    BitsPerSecond,

    /// <summary>Kilobits, each second.</summary>
    KilobitsPerSecond,

    /// <summary>Megabits, each second.</summary>
    MegabitsPerSecond,

    /// <summary>Gigabits, each second.</summary>
    GigabitsPerSecond,

    /// <summary>Terabits, each second.</summary>
    TerabitsPerSecond,
}
