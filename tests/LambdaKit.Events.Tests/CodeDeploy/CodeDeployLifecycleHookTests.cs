using LambdaKit.Events.CodeDeploy;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CodeDeploy;

public sealed class CodeDeployLifecycleHookTests
{
    private static readonly byte[] Hook = Fixture.Read("CodeDeploy/Fixtures/lifecycle-hook.json");

    [Fact]
    public void Hook_names_its_deployment_and_its_run()
    {
        var hook = CodeDeployLifecycleHookEvent.Parse(Hook);

        Assert.Equal("d-EXAMPLE", hook.DeploymentId);
        Assert.Equal("eyJlbmNyeXB0ZWQiOiJleGFtcGxlIn0=", hook.LifecycleEventHookExecutionId);
    }

    [Fact]
    public void Hook_is_written_back_as_the_same_json()
    {
        var hook = CodeDeployLifecycleHookEvent.Parse(Hook);

        JsonDifference.AssertSame(Hook, hook.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(hook));
    }
}
