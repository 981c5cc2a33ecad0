using LambdaKit.Http;

namespace LambdaKit.Tests.Validation;

internal sealed record Named(string FirstName) : IValidatable
{
    public void Validate(ValidationErrors errors) => errors.Require(FirstName.Length > 0, errors.NameOf(nameof(FirstName)), "is empty");
}
