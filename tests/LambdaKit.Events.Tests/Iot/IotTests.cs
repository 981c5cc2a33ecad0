using System.Text;
using LambdaKit.Events.Iam;
using LambdaKit.Events.Iot;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.Iot;

public sealed class IotTests
{
    private static readonly byte[] Button = Fixture.Read("Iot/Fixtures/button.json");
    private static readonly byte[] OneClick = Fixture.Read("Iot/Fixtures/one-click.json");
    private static readonly byte[] OneClickHealth = Fixture.Read("Iot/Fixtures/one-click-health.json");
    private static readonly byte[] Authorizer = Fixture.Read("Iot/Fixtures/custom-authorizer.json");
    private static readonly byte[] AuthorizerResponse = Fixture.Read("Iot/Fixtures/custom-authorizer-response.json");
    private static readonly byte[] Hook = Fixture.Read("Iot/Fixtures/pre-provisioning-hook.json");
    private static readonly byte[] HookResponse = Fixture.Read("Iot/Fixtures/pre-provisioning-hook-response.json");

    [Fact]
    public void Button_has_every_value()
    {
        var button = IotButtonEvent.Parse(Button);

        Assert.Equal("G030EXAMPLE", button.SerialNumber);
        Assert.Equal(IotButtonClickType.Long, button.ClickType);
        Assert.Equal("2000 mV", button.BatteryVoltage);
        Assert.Equal(2000, button.BatteryMillivolts);
        Assert.Null(new IotButtonEvent { BatteryVoltage = "2 V" }.BatteryMillivolts);
        Assert.Null(new IotButtonEvent { BatteryVoltage = "mV" }.BatteryMillivolts);
        Assert.Null(new IotButtonEvent().BatteryMillivolts);
    }

    [Fact]
    public void Click_of_a_device_has_every_value()
    {
        var click = IotOneClickEvent.Parse(OneClick);
        var button = click.DeviceEvent!.ButtonClicked!;

        Assert.Equal(IotButtonClickType.Double, button.ClickType);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero), button.ReportedTime);
        Assert.Equal("1.5.0", button.AdditionalInformation["version"].GetString());
        Assert.Equal("1", click.Device!.Attributes["room"]);
        Assert.Equal("button", click.Device.Type);
        Assert.Equal("G030EXAMPLE", click.Device.DeviceId);
        Assert.Equal(76.69762m, click.Device.RemainingLife);
        Assert.Equal("shop", click.Placement!.ProjectName);
        Assert.Equal("door", click.Placement.PlacementName);
        Assert.Equal("Köln", click.Placement.Attributes["city"]);
        Assert.Equal("G030EXAMPLE", click.Placement.Devices["bell"]);
    }

    [Fact]
    public void Health_of_a_device_has_its_threshold()
    {
        var health = IotOneClickEvent.Parse(OneClickHealth);

        Assert.Equal(10, health.DeviceEvent!.DeviceHealthMonitor!.Condition!.RemainingLifeLowerThan);
        Assert.Null(health.DeviceEvent.ButtonClicked);
        Assert.Null(health.Placement);
    }

    [Fact]
    public void Authorizer_gets_what_the_protocols_say()
    {
        var request = IotCustomAuthorizerRequest.Parse(Authorizer);
        var data = request.ProtocolData!;

        Assert.Equal("example-token", request.Token);
        Assert.True(request.SignatureVerified);
        Assert.Equal(["tls", "http", "mqtt"], request.Protocols);
        Assert.Equal("iot.example", data.Tls!.ServerName);
        Assert.Equal("-----BEGIN CERTIFICATE-----", data.Tls.X509CertificatePem);
        Assert.Equal("0a1b2c", data.Tls.PrincipalId);
        Assert.Equal("r1", data.Http!.Headers["x-request-id"]);
        Assert.Equal("?a=1&b=%20", data.Http.QueryString);
        Assert.Equal("device-1", data.Mqtt!.UserName);
        Assert.Equal("pass"u8, data.Mqtt.Password!.Value.Span);
        Assert.Equal("client-1", data.Mqtt.ClientId);
        Assert.Equal("5f0c1c2e-6a3b-4b1e-9d3a-0a51f8d2b7aa", request.ConnectionMetadata!.Id);
    }

    [Fact]
    public void Policy_is_read_as_a_document_or_from_a_text()
    {
        var response = IotCustomAuthorizerResponse.Parse(AuthorizerResponse);
        var statement = Assert.Single(response.PolicyDocuments[0].ReadDocument()!.Statements);

        Assert.True(response.IsAuthenticated);
        Assert.Equal("device1", response.PrincipalId);
        Assert.Equal(86400, response.DisconnectAfterSeconds);
        Assert.Equal(300, response.RefreshAfterSeconds);
        Assert.Equal(IamEffect.Allow, statement.Effect);
        Assert.Equal(["iot:Publish"], statement.Actions);
        Assert.Equal(["arn:aws:iot:eu-west-1:123456789012:topic/a"], statement.Resources);
        Assert.Equal("2012-10-17", response.PolicyDocuments[1].ReadDocument()!.Version);
        Assert.Equal(JsonKind.String, response.PolicyDocuments[1].Json.Kind);
    }

    [Fact]
    public void Policy_that_an_author_makes_is_written_as_a_document_or_as_a_text()
    {
        var response = new IotCustomAuthorizerResponse
        {
            IsAuthenticated = true,
            PolicyDocuments =
            [
                new IamPolicyDocument { Version = IamPolicyDocument.CurrentVersion, Statements = [new() { Effect = IamEffect.Deny, Actions = ["iot:*"], Resources = ["*"] }] },
                IotPolicy.FromText("{}"),
            ],
        };

        JsonDifference.AssertSame(
            """
            {"isAuthenticated":true,"policyDocuments":[{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["iot:*"],"Resource":["*"]}]},"{}"]}
            """u8,
            response.ToUtf8Json());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("\"no JSON\"")]
    [InlineData("""{"Statement":"x"}""")]
    public void Policy_of_another_shape_is_kept_without_a_document(string policy)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"policyDocuments":[{{policy}}]}""");
        var response = IotCustomAuthorizerResponse.Parse(json);

        Assert.Null(Assert.Single(response.PolicyDocuments).ReadDocument());
        JsonDifference.AssertSame(json, response.ToUtf8Json());
    }

    [Fact]
    public void Registration_has_every_value()
    {
        var hook = IotPreProvisioningHookRequest.Parse(Hook);

        Assert.Equal("0a1b", hook.ClaimCertificateId);
        Assert.Equal("2c3d", hook.CertificateId);
        Assert.Equal("-----BEGIN CERTIFICATE-----", hook.CertificatePem);
        Assert.Equal("arn:aws:iot:eu-west-1:123456789012:provisioningtemplate/shop", hook.TemplateArn);
        Assert.Equal("client-1", hook.ClientId);
        Assert.Equal("G030EXAMPLE", hook.Parameters["SerialNumber"]);
    }

    [Fact]
    public void Answer_to_a_registration_has_every_value()
    {
        var response = IotPreProvisioningHookResponse.Parse(HookResponse);

        Assert.True(response.AllowProvisioning);
        Assert.Equal("door", response.ParameterOverrides["Location"]);
        Assert.Equal("""{"allowProvisioning":false}"""u8, new IotPreProvisioningHookResponse { AllowProvisioning = false }.ToUtf8Json());
    }

    [Fact]
    public void Events_and_answers_are_written_back_as_the_same_json()
    {
        Same(Button, IotButtonEvent.Parse(Button));
        Same(OneClick, IotOneClickEvent.Parse(OneClick));
        Same(OneClickHealth, IotOneClickEvent.Parse(OneClickHealth));
        Same(Authorizer, IotCustomAuthorizerRequest.Parse(Authorizer));
        Same(AuthorizerResponse, IotCustomAuthorizerResponse.Parse(AuthorizerResponse));
        Same(Hook, IotPreProvisioningHookRequest.Parse(Hook));
        Same(HookResponse, IotPreProvisioningHookResponse.Parse(HookResponse));
    }

    private static void Same(byte[] json, object model)
    {
        JsonDifference.AssertSame(json, CorpusModel.Write(model));
        Assert.Empty(CorpusModel.UnknownPaths(model));
    }
}
