using LambdaKit.Events.Cognito;

namespace LambdaKit.Testing.Tests;

public sealed class CognitoEventsTests
{
    [Fact]
    public void A_sign_up_has_the_user_and_what_the_test_says()
    {
        var signUp = Events.CognitoPreSignUp("ana@example.com", new CognitoPreSignUpOptions
        {
            UserName = "ana",
            Source = CognitoTriggerSource.PreSignUpAdminCreateUser,
            Attributes = [new("custom:tenant", "blue")],
            ValidationData = new Dictionary<string, string> { ["captcha"] = "passed" },
            ClientMetadata = new Dictionary<string, string> { ["campaign"] = "spring" },
        });

        Assert.Equal("ana", signUp.UserName);
        Assert.Equal(CognitoTriggerSource.PreSignUpAdminCreateUser, signUp.TriggerSource);
        Assert.Equal("ana@example.com", signUp.Request!.UserAttributes.Email);
        Assert.Equal("blue", signUp.Request.UserAttributes["custom:tenant"]);
        Assert.Equal("passed", signUp.Request.ValidationData["captcha"]);
        Assert.Equal("spring", signUp.Request.ClientMetadata["campaign"]);
        Assert.False(signUp.Response!.AutoConfirmUser);
        Assert.Equal(Events.CognitoPreSignUp("bo@example.com").ToJson(), Events.CognitoPreSignUp("bo@example.com").ToJson());
        Assert.Equal(CognitoTriggerSource.PreSignUpSignUp, Events.CognitoPreSignUp("bo@example.com").TriggerSource);
    }
}
