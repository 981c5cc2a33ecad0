using LambdaKit.Generators.Generation;

using Microsoft.CodeAnalysis;

namespace LambdaKit.Generators.Validation;

/// <summary>Tells from one annotation of a property when its value is wrong. What the annotation can say without reflection, it says itself.</summary>
internal sealed class RuleParser(Compilation compilation, IPropertySymbol property, AttributeData attribute)
{
    public const string Annotations = "System.ComponentModel.DataAnnotations.";

    private const string ReflectionMark = "System.Diagnostics.CodeAnalysis.RequiresUnreferencedCodeAttribute";

    private readonly string _name = attribute.AttributeClass!.ToDisplayString(); // an annotation that was found has a class
    private readonly ITypeSymbol _type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? nullable.TypeArguments[0]
        : property.Type;

    /// <summary>Why there is no rule, and what to do; null when there is one, or none is needed.</summary>
    public (string Wrong, string Remedy)? Wrong { get; private set; }

    private bool IsNullableStruct => !SymbolEqualityComparer.Default.Equals(_type, property.Type);

    public static bool IsRule(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == Annotations + "ValidationAttribute")
                return true;
        }

        return false;
    }

    public static bool IsRequired(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == Annotations + "RequiredAttribute")
                return true;
        }

        return false;
    }

    /// <summary>Why an annotation can't be created in generated code, and what to do; null when it can.</summary>
    public static (string Wrong, string Remedy)? WrongAnnotation(AttributeData attribute, Compilation compilation)
    {
        var type = attribute.AttributeClass!; // as above
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return ("its class is private to another", "make it internal or public");
        if (attribute.AttributeConstructor is { } constructor && WellKnown.Attribute(constructor, ReflectionMark) is not null || WellKnown.Attribute(type, ReflectionMark) is not null)
            return ("it needs reflection, which trimming and ahead-of-time compilation take away", "check the value in an IValidatableObject, or by an annotation of your own");
        return null;
    }

    public RuleSpec? Parse()
    {
        var rule = _name.StartsWith(Annotations, StringComparison.Ordinal) ? Known(_name.Substring(Annotations.Length)) : Own();
        return rule is null || Wrong is not null || rule.IsWrong is null ? rule : WithMessage(rule);
    }

    private RuleSpec? Known(string name)
    {
        switch (name)
        {
            case "RequiredAttribute" when Named("DisallowAllDefaultValues") is not true:
                return Required();
            case "StringLengthAttribute":
                if (_type.SpecialType != SpecialType.System_String)
                {
                    Wrong = ("it is no string", "use MinLength and MaxLength for collections");
                    return null;
                }

                var min = Named("MinimumLength") as int? ?? 0;
                return Itself($"It has to have {(min > 0 ? $"{min} to" : "at most")} {Argument(0)} characters.", Text(Argument(0)), Text(min));
            case "MinLengthAttribute":
                return Length($"<value> < {Argument(0)}", $"at least {Argument(0)}", Text(Argument(0)));
            case "MaxLengthAttribute":
                return Argument(0) is int max and >= 0 ? Length($"<value> > {max}", $"at most {max}", Text(max)) : null; // without an argument it is the database's affair
            case "LengthAttribute":
                return Length($"<value> is < {Argument(0)} or > {Argument(1)}", $"{Argument(0)} to {Argument(1)}", Text(Argument(0)), Text(Argument(1)));
            case "RangeAttribute":
                return Range();
            case "RegularExpressionAttribute":
                return Itself($"It has to match '{Argument(0)}'.", Text(Argument(0)));
            case "EmailAddressAttribute":
                return Itself("It has to be an email address.");
            case "UrlAttribute":
                return Itself("It has to be a URL of http, https or ftp.");
            case "PhoneAttribute":
                return Itself("It has to be a phone number.");
            case "CreditCardAttribute":
                return Itself("It has to be the number of a credit card.");
            case "Base64StringAttribute":
                return Itself("It has to be base64.");
            case "AllowedValuesAttribute":
                return Itself($"It has to be one of these: {Values()}.");
            case "DeniedValuesAttribute":
                return Itself($"It must not be one of these: {Values()}.");
            case "CompareAttribute":
                return Compare();
            case "DataTypeAttribute":
                return null; // it describes
            default:
                return Own();
        }
    }

    private RuleSpec? Required()
    {
        if (_type.IsValueType && !IsNullableStruct)
            return null;

        var allowsEmpty = Named("AllowEmptyStrings") is true;
        var isWrong = _type.SpecialType switch
        {
            SpecialType.System_String when !allowsEmpty => "string.IsNullOrWhiteSpace(value)",
            SpecialType.System_Object when !allowsEmpty => "value is null || (value is string text && string.IsNullOrWhiteSpace(text))",
            _ => "value is null",
        };
        return new RuleSpec(isWrong, Annotation: null, "It has to be given.");
    }

    /// <summary>The annotation is asked.</summary>
    private RuleSpec Itself(string message, params string[] arguments) =>
        new($"!{RuleSpec.Rule}.IsValid(value)", Literal.Create(attribute, withMessages: false), message, Arguments: new EquatableList<string>(arguments));

    /// <summary>The annotation is asked for its message, too.</summary>
    private RuleSpec? Own()
    {
        Wrong = WrongAnnotation(attribute, compilation);
        return new RuleSpec(IsWrong: null, Literal.Create(attribute, withMessages: true), "It is not valid.");
    }

    private RuleSpec? Length(string comparison, string count, params string[] arguments)
    {
        var isString = _type.SpecialType == SpecialType.System_String;
        var length = isString || _type is IArrayTypeSymbol ? "value.Length" : HasCount() ? "value.Count" : CountOf();
        if (length is null || IsNullableStruct)
        {
            Wrong = ("its type has no length", "use it for a string, an array, or a collection that has a Count");
            return null;
        }

        var condition = comparison.Replace("<value>", length);
        return new RuleSpec(
            _type.IsValueType ? condition : $"value is not null && {condition}",
            Annotation: null,
            $"It has to have {count} {(isString ? "characters" : "items")}.",
            Arguments: new EquatableList<string>(arguments));
    }

    private bool HasCount()
    {
        for (var owner = _type; owner is not null; owner = owner.BaseType)
        {
            if (owner.GetMembers("Count").Any(one => one is IPropertySymbol { Type.SpecialType: SpecialType.System_Int32, DeclaredAccessibility: Accessibility.Public }))
                return true;
        }

        return false;
    }

    private string? CountOf()
    {
        foreach (var candidate in _type.AllInterfaces)
        {
            if (candidate.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
                || candidate.ToDisplayString() == "System.Collections.ICollection")
            {
                return $"(({Literal.Name(candidate)})value).Count";
            }
        }

        return null;
    }

    /// <summary>Numbers are compared without a detour, in which the annotation would throw for those that its own type can't hold.</summary>
    private RuleSpec? Range()
    {
        var arguments = attribute.ConstructorArguments;
        var isTyped = arguments.Length == 3;
        var (low, high) = isTyped ? (arguments[1], arguments[2]) : (arguments[0], arguments[1]);
        var (from, to) = (Named("MinimumIsExclusive") is true ? "<" : "<=", Named("MaximumIsExclusive") is true ? "<" : "<=");
        var words = from == "<=" && to == "<="
            ? $"It has to be from {low.Value} to {high.Value}."
            : $"It has to be {(from == "<" ? "more than" : "at least")} {low.Value} and {(to == "<" ? "less than" : "at most")} {high.Value}.";
        var shown = new EquatableList<string>([Text(low.Value), Text(high.Value)]);
        if (isTyped)
        {
            var operand = arguments[0].Value as ITypeSymbol;
            if (!SymbolEqualityComparer.Default.Equals(operand, _type) || !IsParsed(_type))
            {
                Wrong = ("its limits are of another type than the value, or of one that can't be parsed and compared", "give the type of the property, which has to be IParsable and IComparable");
                return null;
            }

            // The limits are parsed once, and what is compared is their order.
            var name = Literal.Name(_type);
            var limits = $"({Parse(name, low)}, {Parse(name, high)})";
            return new RuleSpec(
                InRange($"{RuleSpec.Rule}.Item1.CompareTo(<value>) {from} 0 && <value>.CompareTo({RuleSpec.Rule}.Item2) {to} 0"), limits, words, Arguments: shown);
        }

        var converted = Converted(low.Value is int);
        if (converted is null)
            return Itself(words, shown[0], shown[1]);

        var suffix = _type.SpecialType is SpecialType.System_Double or SpecialType.System_Single ? "d" : "m";
        var (least, most) = low.Value is int ? (low.Value + suffix, high.Value + suffix) : (Literal.Of(low), Literal.Of(high));
        return new RuleSpec(InRange($"{least} {from} {converted} && {converted} {to} {most}"), Annotation: null, words, Arguments: shown);
    }

    /// <summary>The value as it is compared; null for types that the annotation has to convert. It rounds what is compared with whole numbers.</summary>
    private string? Converted(bool toWhole) => _type.SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
            or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => toWhole ? "(decimal)<value>" : "(double)<value>",
        SpecialType.System_Decimal => toWhole ? "decimal.Round(<value>)" : "(double)<value>",
        SpecialType.System_Double or SpecialType.System_Single => toWhole ? "global::System.Math.Round((double)<value>)" : "(double)<value>",
        _ => null,
    };

    private string InRange(string condition) => IsNullableStruct || !_type.IsValueType
        ? $"value is {{ }} present && !({condition.Replace("<value>", "present")})"
        : $"!({condition.Replace("<value>", "value")})";

    private static bool IsParsed(ITypeSymbol type) =>
        type.AllInterfaces.Any(one => one.OriginalDefinition.ToDisplayString() == "System.IParsable<TSelf>")
        && type.AllInterfaces.Any(one => one.OriginalDefinition.ToDisplayString() == "System.IComparable<T>" && SymbolEqualityComparer.Default.Equals(one.TypeArguments[0], type));

    private static string Parse(string type, TypedConstant text) => $"{type}.Parse({Literal.Of(text)}, global::System.Globalization.CultureInfo.InvariantCulture)";

    private RuleSpec? Compare()
    {
        var other = Argument(0) as string;
        for (var owner = property.ContainingType; owner is not null; owner = owner.BaseType)
        {
            if (owner.GetMembers(other ?? "").OfType<IPropertySymbol>().FirstOrDefault() is { GetMethod: not null } found)
            {
                return new RuleSpec(
                    $"!object.Equals(value, this.@{found.Name})", Annotation: null, "It has to be the same as ", Other: found.Name, OtherJsonName: WellKnown.JsonName(found));
            }
        }

        Wrong = ($"there is no property '{other}'", "name one of the same type");
        return null;
    }

    /// <summary>The author's message in the place of ours.</summary>
    private RuleSpec WithMessage(RuleSpec rule)
    {
        if (Named("ErrorMessage") is string message)
            return rule with { Message = message, IsFormat = message.Contains('{') };
        if (Named("ErrorMessageResourceType") is not INamedTypeSymbol resources || Named("ErrorMessageResourceName") is not string name)
            return rule;

        if (!resources.GetMembers(name).Any(one => one is IPropertySymbol { IsStatic: true } && compilation.IsSymbolAccessibleWithin(one, compilation.Assembly)))
            Wrong = ($"'{resources.Name}' has no static property '{name}' that can be used here", "name one, or give the text as ErrorMessage");
        return rule with { MessageSource = $"{Literal.Name(resources)}.{name}", IsFormat = true };
    }

    private object? Argument(int index) => index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value : null;

    private object? Named(string name) => attribute.NamedArguments.FirstOrDefault(one => one.Key == name).Value is { Kind: not TypedConstantKind.Error and not TypedConstantKind.Array } found ? found.Value : null;

    private string Values() => string.Join(", ", attribute.ConstructorArguments[0].Values.Select(one => one.IsNull ? "null" : Shown(one.Value!))); // not null, as it says

    private static string Text(object? value) => Literal.Of(Shown(value));

    private static string Shown(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
