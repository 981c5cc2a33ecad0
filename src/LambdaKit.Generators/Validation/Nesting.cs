namespace LambdaKit.Generators.Validation;

/// <summary>What of a property's value is validated by itself.</summary>
internal enum Nesting
{
    None,

    /// <summary>The value.</summary>
    Value,

    /// <summary>The items of the list.</summary>
    Items,

    /// <summary>The values of the dictionary, whose keys are strings.</summary>
    Entries,
}
