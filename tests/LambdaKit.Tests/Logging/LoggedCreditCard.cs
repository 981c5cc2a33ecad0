namespace LambdaKit.Tests.Logging;

/// <summary>Derived from a type that the context knows, and not known itself.</summary>
internal sealed record LoggedCreditCard(string Number, string Holder, int Limit) : LoggedCard(Number, Holder);
