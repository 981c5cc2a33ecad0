using System.Reflection;
using Xunit.Sdk;

namespace LambdaKit.EndToEndTests;

/// <summary>Runs a theory with samples/Orders as it is built beside the tests, compiled when it runs.</summary>
internal sealed class ManagedOrdersAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["managed"]];
}
