using LambdaKit.Http;

namespace LambdaKit.Tests.Validation;

internal sealed record Placed(int Quantity, string? City) : IValidatable
{
    public void Validate(ValidationErrors errors) => errors
        .Require(Quantity > 0, "quantity", "must be positive.")
        .Require(City is not null, "address.city", "is missing");
}
