namespace LambdaKit.Events.Cognito;

/// <summary>The answer of triggers that have none: an empty object.</summary>
[EventModel]
public sealed partial class CognitoNoResponse;
