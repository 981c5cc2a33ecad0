using FeatureFlags;
using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;

namespace Samples.Tests;

public sealed class FeatureFlagResourceTests : IDisposable
{
    private readonly InMemoryFlags _flags = new();
    private readonly FakeStack _stack = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("feature-flags");

    [Fact]
    public async Task Flag_is_created_under_its_name()
    {
        await CreateResource().InvokeAsync(Events.CustomResourceCreate(Flag("new-checkout", 10)), _context);

        Assert.Equal(10, _flags.Percents["new-checkout"]);
        Assert.Equal(CustomResourceStatus.Success, _stack.Answer.Status);
        Assert.Equal("new-checkout", _stack.Answer.PhysicalResourceId);
        Assert.Equal("10", _stack.Answer.Data?["Percent"].GetString());
    }

    [Fact]
    public async Task Another_name_makes_another_flag_so_that_the_old_one_is_deleted()
    {
        await CreateResource().InvokeAsync(Events.CustomResourceUpdate("old-checkout", Flag("new-checkout", 10), Flag("old-checkout", 10)), _context);

        Assert.Equal("new-checkout", _stack.Answer.PhysicalResourceId);
    }

    [Fact]
    public async Task Wrong_percent_fails_the_update_with_the_reason_and_changes_nothing()
    {
        await CreateResource().InvokeAsync(Events.CustomResourceUpdate("new-checkout", Flag("new-checkout", 500), Flag("new-checkout", 10)), _context);

        Assert.Equal(CustomResourceStatus.Failed, _stack.Answer.Status);
        Assert.Contains("Percent is 500, but it has to be from 0 to 100.", _stack.Answer.Reason, StringComparison.Ordinal);
        Assert.Equal("new-checkout", _stack.Answer.PhysicalResourceId);
        Assert.Empty(_flags.Percents);
    }

    [Fact]
    public async Task Flag_is_deleted_also_when_it_is_gone_already()
    {
        await CreateResource().InvokeAsync(Events.CustomResourceDelete("new-checkout", Flag("new-checkout", 10)), _context);

        Assert.Equal(CustomResourceStatus.Success, _stack.Answer.Status);
    }

    public void Dispose() => _stack.Dispose();

    private FeatureFlagResource CreateResource() => new(_flags, _stack.Client);

    private static JsonValue Flag(string name, int percent) => JsonValue.Parse($$"""{"Name":"{{name}}","Percent":"{{percent}}"}""");
}
