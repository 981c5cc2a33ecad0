using System.Reflection;
using Xunit.Sdk;

namespace LambdaKit.EndToEndTests;

/// <summary>Runs a theory with samples/Orders published ahead of time, where that has been done.</summary>
internal sealed class NativeOrdersAttribute : DataAttribute
{
    public NativeOrdersAttribute() => Skip = Settings.NativeOrders is null ? Settings.NoNativeOrders : null;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["native"]];
}
