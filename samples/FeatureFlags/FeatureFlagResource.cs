using LambdaKit;
using LambdaKit.Events.Json;
using LambdaKit.Handlers;

namespace FeatureFlags;

/// <summary>A feature flag as a resource of a template. The stack always gets its answer: what a method throws is the reason that its events show.</summary>
public sealed class FeatureFlagResource(IFlags flags, HttpClient? client = null) : CustomResourceHandler<FlagProperties>(FlagJson.Default.FlagProperties, client)
{
    protected override ValueTask<CustomResourceResult> CreateAsync(CustomResourceRequest<FlagProperties> request, LambdaContext context, CancellationToken deadline) =>
        SetAsync(request.Properties, deadline);

    // Another name makes another flag, after which CloudFormation has the old one deleted.
    protected override ValueTask<CustomResourceResult> UpdateAsync(CustomResourceRequest<FlagProperties> request, LambdaContext context, CancellationToken deadline) =>
        SetAsync(request.Properties, deadline);

    protected override ValueTask DeleteAsync(CustomResourceRequest<FlagProperties> request, LambdaContext context, CancellationToken deadline) =>
        request.PhysicalResourceId is { } name ? flags.RemoveAsync(name, deadline) : default;

    private async ValueTask<CustomResourceResult> SetAsync(FlagProperties flag, CancellationToken deadline)
    {
        if (flag.Percent is < 0 or > 100)
            throw new InvalidDataException($"Percent is {flag.Percent}, but it has to be from 0 to 100.");

        await flags.SetAsync(flag.Name, flag.Percent, deadline);
        return new CustomResourceResult(flag.Name) { Data = JsonValue.Parse($$"""{"Percent":"{{flag.Percent}}"}""") }; // !GetAtt Flag.Percent
    }
}
