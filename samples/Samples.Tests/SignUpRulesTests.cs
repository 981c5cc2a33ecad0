using LambdaKit;
using SignUps;

namespace Samples.Tests;

public sealed class SignUpRulesTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("sign-ups");

    [Fact]
    public async Task Staff_are_confirmed_at_once()
    {
        var returned = await new SignUpRules().InvokeAsync(Events.CognitoPreSignUp("ana@shop.example"), _context);

        Assert.True(returned.Response?.AutoConfirmUser);
        Assert.True(returned.Response?.AutoVerifyEmail);
    }

    [Fact]
    public async Task Customers_have_to_confirm_their_address()
    {
        var returned = await new SignUpRules().InvokeAsync(Events.CognitoPreSignUp("ana@example.com"), _context);

        Assert.False(returned.Response?.AutoConfirmUser);
        Assert.False(returned.Response?.AutoVerifyEmail);
    }

    [Theory]
    [InlineData("ana@tenminutes.example")]
    [InlineData("ana@TenMinutes.example")]
    public async Task Address_that_does_not_last_is_refused_with_a_reason_for_the_user(string email)
    {
        var refusal = await Assert.ThrowsAsync<LambdaFunctionException>(() => new SignUpRules().InvokeAsync(Events.CognitoPreSignUp(email), _context).AsTask());

        Assert.Equal("Sign up with an address that lasts.", refusal.Message);
    }
}
