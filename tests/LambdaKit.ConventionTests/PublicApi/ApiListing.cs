using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;

namespace LambdaKit.ConventionTests.PublicApi;

/// <summary>What callers can see of an assembly, a line for each type and member, in an order that does not change by itself.</summary>
internal sealed class ApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();
    private readonly StringBuilder _text = new();

    private ApiListing()
    {
    }

    public static string Of(Assembly assembly)
    {
        var listing = new ApiListing();
        // An extension block's own types, which C# can't name, are left out: its members are those of the class around it.
        foreach (var type in assembly.GetExportedTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            listing.Add(type);
            listing._text.Append('\n');
        }
        return listing._text.ToString();
    }

    public static string Of(Type type)
    {
        var listing = new ApiListing();
        listing.Add(type);
        return listing._text.ToString();
    }

    private void Add(Type type)
    {
        Line(0, Declaration(type));
        if (type.IsGenericType)
        {
            foreach (var parameter in type.GetGenericArguments().Where(parameter => parameter.DeclaringType == type))
            {
                if (Constraints(parameter) is { Length: > 0 } constraints)
                    Line(1, constraints);
            }
        }
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
                Line(1, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
            return;
        }
        if (type.IsSubclassOf(typeof(Delegate)))
            return;

        AddSorted(type.GetConstructors(Declared).Where(IsVisible).Where(constructor => !constructor.IsStatic).Select(constructor => Constructor(type, constructor)));
        AddSorted(type.GetFields(Declared).Where(IsVisible).Select(Field));
        AddSorted(type.GetProperties(Declared).Where(IsVisible).Select(Property));
        AddSorted(type.GetEvents(Declared).Where(one => one.AddMethod is { } add && IsVisible(add)).Select(Event));
        var methods = type.GetMethods(Declared).Where(IsVisible).Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)).ToList();
        AddSorted(methods.Where(method => !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal)).Select(Method));
        AddSorted(methods.Where(method => method.IsSpecialName).Select(Operator));
    }

    /// <summary>By the name of the member, which stands behind modifiers and types.</summary>
    private void AddSorted(IEnumerable<(string Name, string Text)> members)
    {
        foreach (var (_, text) in members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal))
            Line(1, text);
    }

    private void Line(int indent, string text) => _text.Append(' ', indent * 4).Append(text).Append('\n');

    private string Declaration(Type type)
    {
        var name = $"{type.Namespace}.{TypeText.Of(type)}";
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!; // a delegate has it
            return $"public delegate {Return(invoke)} {name}{Parameters(invoke)}";
        }

        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            bases.Add(TypeText.Of(parent));
        bases.AddRange(type.GetInterfaces()
            .Where(one => one.IsVisible && type.BaseType?.GetInterfaces().Contains(one) != true && !type.GetInterfaces().Any(other => other.GetInterfaces().Contains(one)))
            .Select(one => TypeText.Of(one))
            .Order(StringComparer.Ordinal));
        return $"public {Kind(type)} {name}{(bases.Count > 0 && !type.IsEnum ? " : " + string.Join(", ", bases) : "")}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } =>
            (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private (string Name, string Text) Constructor(Type type, ConstructorInfo constructor) =>
        ("", $"{Access(constructor)} {type.Name.Split('`')[0]}{Parameters(constructor)}");

    private (string Name, string Text) Field(FieldInfo field)
    {
        var modifiers = field.IsLiteral ? " const" : (field.IsStatic ? " static" : "") + (field.IsInitOnly ? " readonly" : "");
        var value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return (field.Name, $"{(field.IsPublic ? "public" : "protected")}{modifiers} {TypeText.Of(field.FieldType, _nullability.Create(field))} {field.Name}{value}");
    }

    private (string Name, string Text) Property(PropertyInfo property)
    {
        var getter = property.GetMethod is { } get && IsVisible(get) ? get : null;
        var setter = property.SetMethod is { } set && IsVisible(set) ? set : null;
        var widest = getter is null || setter is { IsPublic: true } ? setter! : getter; // one of them is visible
        var isInit = setter?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var accessors = new StringBuilder(" {");
        if (getter is not null)
            accessors.Append(getter.IsPublic || !widest.IsPublic ? " get;" : " protected get;");
        if (setter is not null)
            accessors.Append(setter.IsPublic || !widest.IsPublic ? " " : " protected ").Append(isInit ? "init;" : "set;");
        accessors.Append(" }");

        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : "";
        var json = property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } attribute ? $" // \"{attribute.Name}\"" : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return (property.Name, $"{Access(widest)}{Modifiers(widest)}{required} {TypeText.Of(property.PropertyType, _nullability.Create(property))} {name}{accessors}{json}");
    }

    private (string Name, string Text) Event(EventInfo one) =>
        (one.Name, $"{Access(one.AddMethod!)}{Modifiers(one.AddMethod!)} event {TypeText.Of(one.EventHandlerType!, _nullability.Create(one))} {one.Name}"); // the caller has looked

    private (string Name, string Text) Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var constraints = method.IsGenericMethod ? string.Concat(method.GetGenericArguments().Select(Constraints).Where(text => text.Length > 0).Select(text => " " + text)) : "";
        return (method.Name, $"{Access(method)}{Modifiers(method)} {Return(method)} {method.Name}{generic}{Parameters(method)}{constraints}");
    }

    private (string Name, string Text) Operator(MethodInfo method)
    {
        var head = method.Name switch
        {
            "op_Implicit" => $"implicit operator {Return(method)}",
            "op_Explicit" => $"explicit operator {Return(method)}",
            "op_Equality" => $"{Return(method)} operator ==",
            "op_Inequality" => $"{Return(method)} operator !=",
            "op_Addition" => $"{Return(method)} operator +",
            _ => $"{Return(method)} operator {method.Name["op_".Length..]}",
        };
        return (method.Name, $"{Access(method)}{Modifiers(method)} {head}{Parameters(method)}");
    }

    private string Return(MethodInfo method)
    {
        var reference = method.ReturnType.IsByRef ? method.ReturnParameter.IsDefined(typeof(IsReadOnlyAttribute)) || method.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(InAttribute)) ? "ref readonly " : "ref " : "";
        return reference + TypeText.Of(method.ReturnType, method.ReturnType.IsByRef ? null : _nullability.Create(method.ReturnParameter));
    }

    private string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        return $"({(isExtension ? "this " : "")}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? $" = {(parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : Literal(parameter.RawDefaultValue))}" : "";
        return $"{prefix}{TypeText.Of(parameter.ParameterType, _nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Constraints(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var texts = new List<string>();
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            texts.Add("class");
        if (isStruct)
            texts.Add("struct");
        texts.AddRange(parameter.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(one => TypeText.Of(one)).Order(StringComparer.Ordinal));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
            texts.Add("new()");
        return texts.Count > 0 ? $"where {parameter.Name} : {string.Join(", ", texts)}" : "";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        char character => $"'{character}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Modifiers(MethodBase method) => method switch
    {
        { IsStatic: true, IsAbstract: true } => " static abstract",
        { IsStatic: true } => " static",
        _ when method.DeclaringType is { IsInterface: true } => "",
        { IsAbstract: true } => " abstract",
        MethodInfo one when one.GetBaseDefinition().DeclaringType != one.DeclaringType => method.IsFinal && !one.DeclaringType!.IsSealed ? " sealed override" : " override", // it is declared somewhere
        { IsVirtual: true, IsFinal: false } => " virtual",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static bool IsVisible(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });

    private static bool IsVisible(FieldInfo field) => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && field.DeclaringType is { IsSealed: false });

    private static bool IsVisible(PropertyInfo property) => (property.GetMethod is { } get && IsVisible(get)) || (property.SetMethod is { } set && IsVisible(set));
}
