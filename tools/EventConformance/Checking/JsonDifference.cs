using System.Numerics;
using System.Text.Json;

namespace LambdaKit.EventConformance.Checking;

/// <summary>Compares JSON by meaning: the order of members and the spelling of numbers do not matter, a null and a missing member differ.</summary>
internal static class JsonDifference
{
    /// <summary>The first place where both differ and how; null when they mean the same.</summary>
    public static string? Find(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var options = new JsonDocumentOptions { MaxDepth = 1000 };
        using var left = JsonDocument.Parse(expected.ToArray(), options);
        using var right = JsonDocument.Parse(actual.ToArray(), options);
        return Find(left.RootElement, right.RootElement, "$");
    }

    private static string? Find(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
            return $"{path}: {expected.ValueKind} became {actual.ValueKind}";

        return expected.ValueKind switch
        {
            JsonValueKind.Object => InObject(expected, actual, path),
            JsonValueKind.Array => InArray(expected, actual, path),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? null : $"{path}: the text differs",
            JsonValueKind.Number => Normal(expected.GetRawText()) == Normal(actual.GetRawText()) ? null : $"{path}: the number differs",
            _ => null,
        };
    }

    private static string? InObject(JsonElement expected, JsonElement actual, string path)
    {
        var left = expected.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal).ToArray();
        var right = actual.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal).ToArray();
        var lost = left.Select(m => m.Name).Except(right.Select(m => m.Name)).FirstOrDefault();
        if (lost is not null)
            return $"{path}.{lost}: lost";

        var invented = right.Select(m => m.Name).Except(left.Select(m => m.Name)).FirstOrDefault();
        if (invented is not null)
            return $"{path}.{invented}: invented";

        return left.Length != right.Length
            ? $"{path}: {left.Length} members became {right.Length}"
            : left.Zip(right, (a, b) => Find(a.Value, b.Value, $"{path}.{a.Name}")).FirstOrDefault(d => d is not null);
    }

    private static string? InArray(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
            return $"{path}: {expected.GetArrayLength()} elements became {actual.GetArrayLength()}";

        return expected.EnumerateArray().Zip(actual.EnumerateArray()).Select((pair, i) => Find(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(d => d is not null);
    }

    /// <summary>A number as a whole number and a power of ten, which is unique.</summary>
    private static (BigInteger Digits, BigInteger Exponent) Normal(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        var exponent = e < 0 ? BigInteger.Zero : BigInteger.Parse(number[(e + 1)..]);
        var mantissa = e < 0 ? number : number[..e];
        var point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var digits = BigInteger.Parse(mantissa);
        while (!digits.IsZero && digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        return (digits, digits.IsZero ? 0 : exponent);
    }
}
