namespace LambdaKit.Http;

/// <summary>Has the generator write <see cref="IValidatable"/> from the data annotations of a type, which has to be <c>partial</c>: <c>[Required]</c>, <c>[Range]</c> and so on.</summary>
/// <remarks>
/// Properties whose types are <see cref="IValidatable"/>, or lists of such, are validated too. Own <c>ValidationAttribute</c>s and <c>IValidatableObject</c> count as
/// well. There is no reflection. Errors have the names of the JSON.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ValidatableTypeAttribute : Attribute;
