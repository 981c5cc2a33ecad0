using System.Text;

namespace LambdaKit.OpenApi;

/// <summary>Names of types as components have them: <c>PageOfOrder</c>.</summary>
internal static class TypeNames
{
    /// <param name="type">The type.</param>
    /// <param name="isFull">Whether its namespace, and the types that it lies in, are part of the name.</param>
    public static string Of(Type type, bool isFull)
    {
        var name = new StringBuilder();
        Append(name, type, isFull);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]) && name[i] is not ('.' or '_' or '-'))
                name[i] = '_'; // components can't have it
        }

        return name.ToString();
    }

    private static void Append(StringBuilder name, Type type, bool isFull)
    {
        if (type.IsArray && type.GetElementType() is { } element)
        {
            Append(name.Append("ArrayOf"), element, isFull: false);
            return;
        }

        if (isFull && type.Namespace is { } space)
            name.Append(space).Append('.');
        if (isFull)
        {
            var outers = new Stack<Type>();
            for (var outer = type.DeclaringType; outer is not null; outer = outer.DeclaringType)
                outers.Push(outer);
            foreach (var outer in outers)
                name.Append(WithoutArity(outer)).Append('.');
        }

        name.Append(WithoutArity(type));
        var arguments = type.GetGenericArguments();
        for (var i = 0; i < arguments.Length; i++)
            Append(name.Append(i == 0 ? "Of" : "And"), arguments[i], isFull: false);
    }

    private static string WithoutArity(Type type)
    {
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : type.Name[..tick];
    }
}
