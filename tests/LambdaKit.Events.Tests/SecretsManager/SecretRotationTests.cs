using LambdaKit.Events.SecretsManager;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.SecretsManager;

public sealed class SecretRotationTests
{
    private static readonly byte[] Rotation = Fixture.Read("SecretsManager/Fixtures/rotation.json");

    [Fact]
    public void Step_of_a_rotation_has_every_value()
    {
        var request = SecretRotationRequest.Parse(Rotation);

        Assert.Equal(SecretRotationStep.SetSecret, request.Step);
        Assert.Equal("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-a1b2c3", request.SecretId);
        Assert.Equal("5f0c1c2e-6a3b-4b1e-9d3a-0a51f8d2b7aa", request.ClientRequestToken);
        Assert.Equal("6a3b1c2e-5f0c-4b1e-9d3a-0a51f8d2b7bb", request.RotationToken);
    }

    [Fact]
    public void Step_of_a_rotation_is_written_back_as_the_same_json()
    {
        var request = SecretRotationRequest.Parse(Rotation);

        JsonDifference.AssertSame(Rotation, request.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Theory]
    [InlineData("createSecret")]
    [InlineData("setSecret")]
    [InlineData("testSecret")]
    [InlineData("finishSecret")]
    public void Step_is_a_known_word(string step)
    {
        SecretRotationStep[] known = [SecretRotationStep.CreateSecret, SecretRotationStep.SetSecret, SecretRotationStep.TestSecret, SecretRotationStep.FinishSecret];

        Assert.Contains(SecretRotationRequest.Parse($$"""{"Step":"{{step}}"}""").Step!.Value, known);
    }
}
