using System.Text;

namespace LambdaKit.Validation;

/// <summary>An event, a record or a result is not what it has to be. Its caller sees <see cref="ErrorType"/>, and what is wrong with which part; never a value.</summary>
public sealed class LambdaValidationException : Exception, ILambdaError
{
    /// <summary>What callers match on, unless the middleware is told another name.</summary>
    public const string DefaultErrorType = "ValidationFailed";

    /// <summary>How many errors a message shows.</summary>
    private const int MaxShown = 10;

    /// <summary>An exception for errors.</summary>
    /// <param name="subject">What is wrong, such as <c>event</c>; it begins the message.</param>
    /// <param name="errors">What is wrong with which part; not empty.</param>
    /// <param name="errorType">What callers match on.</param>
    public LambdaValidationException(string subject, IReadOnlyList<ValidationError> errors, string errorType = DefaultErrorType)
        : base(MessageOf(subject, errors))
    {
        ArgumentException.ThrowIfNullOrEmpty(errorType);
        Errors = errors;
        ErrorType = errorType;
    }

    /// <summary>What is wrong with which part, in order.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <inheritdoc />
    public string ErrorType { get; }

    private static string MessageOf(string subject, IReadOnlyList<ValidationError> errors)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ArgumentNullException.ThrowIfNull(errors);
        if (errors.Count == 0)
            throw new ArgumentException("There are no errors, so nothing is wrong. Throw only when there is one.", nameof(errors));

        var message = new StringBuilder("The ").Append(subject).Append(" is not valid: ");
        var shown = Math.Min(errors.Count, MaxShown);
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
                message.Append("; ");
            if (errors[i].Path.Length > 0)
                message.Append('\'').Append(errors[i].Path).Append("': ");
            message.Append(errors[i].Message.TrimEnd('.'));
        }

        if (errors.Count > shown)
            message.Append("; and ").Append(errors.Count - shown).Append(" more");
        return message.Append('.').ToString();
    }
}
