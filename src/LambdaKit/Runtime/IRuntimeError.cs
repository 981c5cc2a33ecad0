namespace LambdaKit.Runtime;

/// <summary>An exception of the runtime's own, which the error-type header tells apart from those of the function.</summary>
internal interface IRuntimeError
{
    /// <summary>The whole header value: <c>Runtime.</c> and at least two letters, the first a capital.</summary>
    string HeaderType { get; }
}
