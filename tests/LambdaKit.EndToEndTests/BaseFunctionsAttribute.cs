using System.Reflection;
using LambdaKit.EndToEndTests.Functions;
using Xunit.Sdk;

namespace LambdaKit.EndToEndTests;

/// <summary>
/// Runs a theory with every function of tests/LambdaKit.EndToEndTests.AllBases in one form: <c>managed</c> as it was built with the tests; <c>native</c> where
/// somebody has published it ahead of time.
/// </summary>
internal sealed class BaseFunctionsAttribute : DataAttribute
{
    private readonly string _form;

    public BaseFunctionsAttribute(string form)
    {
        _form = form;
        Skip = form == "native" && Settings.NativeAllBases is null ? Settings.NoNativeAllBases : null;
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => BaseCalls.All.Select(call => call.Function).Distinct(StringComparer.Ordinal).Select(function => new object[] { _form, function });
}
