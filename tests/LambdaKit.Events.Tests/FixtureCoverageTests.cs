using LambdaKit.Events.AppSync;
using Xunit.Sdk;

namespace LambdaKit.Events.Tests;

public sealed class FixtureCoverageTests
{
    [Fact]
    public void Modelled_field_that_no_fixture_has_is_told()
    {
        var thrown = Assert.ThrowsAny<XunitException>(() => FixtureCoverage.AssertComplete(AppSyncIdentity.Serializer, "AppSync/Fixtures/identity-iam.json"));

        Assert.Contains("no fixture has 'handlerContext'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_of_a_fixture_that_is_not_modelled_is_told()
    {
        var thrown = Assert.ThrowsAny<XunitException>(() => FixtureCoverage.AssertComplete(AppSyncHttpRequest.Serializer, "AppSync/Fixtures/identity-iam.json"));

        Assert.Contains("userArn: not modelled", thrown.Message, StringComparison.Ordinal);
    }
}
