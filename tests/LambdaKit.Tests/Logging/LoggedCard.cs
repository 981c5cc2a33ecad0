using LambdaKit.Logging;

namespace LambdaKit.Tests.Logging;

internal record LoggedCard([property: Sensitive] string Number, string Holder);
