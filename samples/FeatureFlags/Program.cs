using LambdaKit;
using FeatureFlags;

return await LambdaHost.RunAsync(() => new FeatureFlagResource(new InMemoryFlags()));
