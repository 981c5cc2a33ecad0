using LambdaKit;
using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace SignUps;

/// <summary>Whom a user pool lets in: staff at once, customers after they have confirmed their address, addresses that are thrown away never.</summary>
public sealed class SignUpRules : CognitoPreSignUpHandler
{
    private static readonly HashSet<string> ThrownAway = new(StringComparer.OrdinalIgnoreCase) { "mailinator.example", "tenminutes.example" };

    protected override ValueTask<CognitoPreSignUpResponse?> RespondAsync(CognitoPreSignUpEvent value, LambdaContext context, CancellationToken deadline)
    {
        var domain = value.Request?.UserAttributes.Email?.Split('@')[^1] ?? "";

        // The application shows the message to whoever signs up.
        if (ThrownAway.Contains(domain))
            throw new LambdaFunctionException("AddressRefused", "Sign up with an address that lasts.");

        // Null leaves the answer as the user pool sent it. Staff have come through the company's own pages, so their address is verified, too.
        return new(domain.Equals("shop.example", StringComparison.OrdinalIgnoreCase) ? new CognitoPreSignUpResponse { AutoConfirmUser = true, AutoVerifyEmail = true } : null);
    }
}
