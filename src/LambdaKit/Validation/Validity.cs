using System.Text.Json;
using LambdaKit.Http;

namespace LambdaKit.Validation;

/// <summary>Asks a value whether it is valid.</summary>
internal static class Validity
{
    /// <param name="subject">What it is, for the message.</param>
    /// <param name="value">The value.</param>
    /// <param name="names">How its JSON names properties; null for as they are declared.</param>
    /// <param name="errorType">What callers match on.</param>
    /// <exception cref="LambdaValidationException">It isn't.</exception>
    public static void Check(string subject, object? value, JsonNamingPolicy? names, string errorType = LambdaValidationException.DefaultErrorType)
    {
        if (value is IValidatable validatable)
            Ask(subject, validatable, names, errorType);
    }

    private static void Ask(string subject, IValidatable validatable, JsonNamingPolicy? names, string errorType)
    {
        var errors = new ValidationErrors(names);
        validatable.Validate(errors);
        if (errors.Count > 0)
            throw new LambdaValidationException(subject, errors.ToList(), errorType);
    }
}
