namespace LambdaKit.OpenApi.Tests;

internal enum Size
{
    Small,
    Large,
}
