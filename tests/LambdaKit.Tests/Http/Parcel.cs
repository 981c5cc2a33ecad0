using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>A body of a request, and of an answer.</summary>
internal sealed record Parcel(string? Sku, int Quantity) : IValidatable
{
    public void Validate(ValidationErrors errors) => errors
        .Require(Sku is { Length: > 0 }, "sku", "It has to be given.")
        .Require(Quantity > 0, "quantity", "It has to be at least 1.")
        .Require(Quantity < 100, "quantity", "It has to be less than 100.");
}
