using LambdaKit.Handlers;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A resource of a stack.</summary>
internal sealed class CustomResourceFunction() : CustomResourceHandler<Order>(OrderJson.Default.Order)
{
    protected override ValueTask<CustomResourceResult> CreateAsync(CustomResourceRequest<Order> request, LambdaContext context, CancellationToken deadline) =>
        new(new CustomResourceResult("order-" + request.Properties.Id));

    protected override ValueTask<CustomResourceResult> UpdateAsync(CustomResourceRequest<Order> request, LambdaContext context, CancellationToken deadline) =>
        CreateAsync(request, context, deadline);

    protected override ValueTask DeleteAsync(CustomResourceRequest<Order> request, LambdaContext context, CancellationToken deadline) => default;
}
