using LambdaKit.Events.SecretsManager;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class SecretRotationHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("rotation");

    [Theory]
    [InlineData("createSecret")]
    [InlineData("setSecret")]
    [InlineData("testSecret")]
    [InlineData("finishSecret")]
    public async Task Each_step_goes_to_its_method(string step)
    {
        var rotation = new Rotation();

        await rotation.InvokeJsonAsync($$"""{"Step":"{{step}}","SecretId":"arn","ClientRequestToken":"version"}""", _context);

        Assert.Equal([step + " version"], rotation.Steps);
    }

    [Fact]
    public async Task A_step_that_is_not_known_is_an_error() =>
        Assert.StartsWith(
            "Secrets Manager asks for the step 'dropSecret', which is not known",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(
                () => new Rotation().InvokeJsonAsync("""{"Step":"dropSecret","SecretId":"arn","ClientRequestToken":"version"}""", _context))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_payload_of_another_source_is_refused_with_what_to_do() =>
        Assert.StartsWith(
            "'Rotation' takes steps of the rotation of a secret, but the payload is of the source 'Sqs'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Rotation().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context))).Message,
            StringComparison.Ordinal);

    private sealed class Rotation : SecretRotationHandler
    {
        public List<string> Steps { get; } = [];

        protected override ValueTask CreateSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("createSecret", request);

        protected override ValueTask SetSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("setSecret", request);

        protected override ValueTask TestSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("testSecret", request);

        protected override ValueTask FinishSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("finishSecret", request);

        private ValueTask Note(string step, SecretRotationRequest request)
        {
            Steps.Add($"{step} {request.ClientRequestToken}");
            return default;
        }
    }
}
