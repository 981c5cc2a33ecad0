using LambdaKit.Events.Cognito;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>A user who is about to be signed up.</summary>
    /// <param name="email">The user's e-mail address.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static CognitoPreSignUpEvent CognitoPreSignUp(string email, CognitoPreSignUpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(email);
        options ??= new CognitoPreSignUpOptions();
        var attributes = new List<KeyValuePair<string, string>> { new("email", email) };
        attributes.AddRange(options.Attributes);
        return new CognitoPreSignUpEvent
        {
            Version = "1",
            TriggerSource = options.Source,
            Region = Fake.Region,
            UserPoolId = Fake.Region + "_Example01",
            UserName = options.UserName ?? Fake.Uuid("user " + email),
            CallerContext = new CognitoCallerContext { AwsSdkVersion = "aws-sdk-unknown-unknown", ClientId = Fake.Hex("app client", 26) },
            Request = new CognitoPreSignUpRequest
            {
                UserAttributes = CognitoUserAttributes.From(attributes),
                ValidationData = options.ValidationData,
                ClientMetadata = options.ClientMetadata,
            },
            Response = new CognitoPreSignUpResponse { AutoConfirmUser = false, AutoVerifyEmail = false, AutoVerifyPhone = false },
        };
    }
}
