namespace LambdaKit.Middleware;

/// <summary>What becomes of exceptions of one type.</summary>
internal abstract class ErrorRule(Type type)
{
    public Type Type => type;

    public abstract bool Fits(Exception exception);

    /// <summary>Sets the invocation's result, or throws what stands for the exception.</summary>
    public abstract void Apply(Exception exception, LambdaInvocation invocation);
}
