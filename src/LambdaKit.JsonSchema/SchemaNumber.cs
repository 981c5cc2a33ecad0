using System.Text.Json;

namespace LambdaKit.JsonSchema;

/// <summary>Numbers of any size: exactly while they fit, else as the nearest that does.</summary>
internal static class SchemaNumber
{
    public static int Compare(JsonElement one, JsonElement other) =>
        one.TryGetDecimal(out var exact) && other.TryGetDecimal(out var exactOther) ? exact.CompareTo(exactOther) : one.GetDouble().CompareTo(other.GetDouble());

    /// <summary>1.0 is one, too.</summary>
    public static bool IsInteger(JsonElement value) => value.TryGetDecimal(out var exact) ? exact == decimal.Truncate(exact) : Math.Floor(value.GetDouble()) == value.GetDouble();

    public static bool IsMultipleOf(JsonElement value, JsonElement unit)
    {
        if (value.TryGetDecimal(out var exact) && unit.TryGetDecimal(out var exactUnit) && exactUnit != 0)
            return exact % exactUnit == 0;

        var quotient = value.GetDouble() / unit.GetDouble();
        return double.IsFinite(quotient) && quotient == Math.Floor(quotient);
    }
}
