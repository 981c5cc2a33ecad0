namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>One fault, with the number that chooses among its forms, such as the place of a cut.</summary>
internal readonly record struct Fault(FaultKind Kind, int Form)
{
    public bool IsFatal => Kind is FaultKind.Garbage or FaultKind.ServerFault;
}
