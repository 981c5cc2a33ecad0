using System.Reflection;
using Xunit.Sdk;

namespace LambdaKit.EndToEndTests;

/// <summary>Runs a theory with samples/Orders in one form: <c>managed</c> as it was built with the tests; <c>native</c> or <c>trimmed</c> where somebody has published it so.</summary>
internal sealed class OrdersAttribute : DataAttribute
{
    private readonly string _form;

    public OrdersAttribute(string form)
    {
        _form = form;
        Skip = form switch
        {
            "native" => Settings.NativeOrders is null ? Settings.NoNativeOrders : null,
            "trimmed" => Settings.TrimmedOrders is null ? Settings.NoTrimmedOrders : null,
            _ => null,
        };
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_form]];
}
