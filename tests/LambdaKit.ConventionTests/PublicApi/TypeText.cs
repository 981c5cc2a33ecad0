using System.Reflection;

namespace LambdaKit.ConventionTests.PublicApi;

/// <summary>Types as C# writes them, with the nullability that they were declared with.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(nint)] = "nint", [typeof(nuint)] = "nuint",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability); // a reference is to something
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, nullability) + "?";

        var mark = !type.IsValueType && nullability is not null && Math.Max((int)nullability.ReadState, (int)nullability.WriteState) == (int)NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}"; // an array is of something
        if (type.IsPointer)
            return Of(type.GetElementType()!) + "*"; // a pointer is to something
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        return type.IsGenericParameter ? type.Name + mark : NameOf(type, nullability) + mark;
    }

    /// <summary>The name with its type arguments, behind that of the type around it.</summary>
    private static string NameOf(Type type, NullabilityInfo? nullability)
    {
        var arguments = type.GetGenericArguments();
        var outer = type.IsNested ? NameOf(type.DeclaringType!, null) + "." : ""; // it lies in a type
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0)
            return outer + type.Name;
        var own = int.Parse(type.Name.AsSpan(tick + 1), provider: null);
        var names = arguments[^own..].Select((argument, i) => Of(argument, nullability?.GenericTypeArguments is { } infos && infos.Length == arguments.Length ? infos[arguments.Length - own + i] : null));
        return $"{outer}{type.Name[..tick]}<{string.Join(", ", names)}>";
    }
}
