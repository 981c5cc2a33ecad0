using System.ComponentModel.DataAnnotations;

namespace LambdaKit.Tests.Http;

/// <summary>An annotation of the function's own.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EvenAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is int number && number % 2 == 0 ? ValidationResult.Success : new ValidationResult($"{validationContext.MemberName} has to be even.", [validationContext.MemberName!]);
}
