using System.Reflection;
using LambdaKit.EndToEndTests.AllBases;

namespace LambdaKit.EndToEndTests.Functions;

/// <summary>A function for each base that a handler may be derived from, as a process of its own, built and published ahead of time.</summary>
public sealed class AllBasesTests
{
    private static readonly Type[] Handlers = [.. typeof(SqsFunction).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(LambdaHandler)))];

    [Theory, BaseFunctions("managed"), BaseFunctions("native")]
    public async Task Function_answers(string form, string function)
    {
        await using var lambda = await RunningLambda.AllBasesAsync(form, function);

        foreach (var call in BaseCalls.All.Where(call => call.Function == function))
        {
            var result = await lambda.InvokeAsync(call.Event);

            Assert.True(result.FunctionError is null, result.PayloadText);
            if (call.Answer.Length == 0)
                Assert.Equal("", result.PayloadText);
            else
                Assert.Contains(call.Answer, result.PayloadText, StringComparison.Ordinal);
            if (call.Log is { } log)
                await lambda.WaitForLogAsync(log);
        }
    }

    [Fact]
    public void Every_base_has_a_function()
    {
        var bases = typeof(LambdaHandler).Assembly.GetExportedTypes().Where(type => type.IsAbstract && type.IsAssignableTo(typeof(LambdaHandler)) && IsForAuthors(type));

        var used = Handlers.Select(handler => Open(handler.BaseType!)); // A handler has a base.

        Assert.Empty(bases.Except(used).Select(type => $"tests/LambdaKit.EndToEndTests.AllBases has no function for '{type}'."));
    }

    [Fact]
    public void Every_function_is_called() =>
        Assert.Equal(Handlers.Select(handler => handler.Name).Order(StringComparer.Ordinal), BaseCalls.All.Select(call => call.Function).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Whether somebody else's class can be derived from it: it has a constructor for that.</summary>
    private static bool IsForAuthors(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
