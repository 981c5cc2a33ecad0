namespace LambdaKit;

/// <summary>The rest of the pipeline, seen from one middleware; the last is the handler.</summary>
/// <param name="invocation">The invocation.</param>
public delegate ValueTask LambdaDelegate(LambdaInvocation invocation);
