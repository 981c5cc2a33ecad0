using LambdaKit.Events.Json;

namespace LambdaKit.Runtime;

/// <summary>Tells an exception as the error document that the Runtime API takes: valid JSON of at most 256 KiB, whatever the exception holds.</summary>
internal static class ErrorDocument
{
    /// <summary>The largest document, in bytes.</summary>
    public const int MaxBytes = 262_144;

    /// <summary>Writes the document into an empty writer.</summary>
    public static void Write(JsonWriter writer, Exception exception) => throw new NotImplementedException();

    /// <summary>What stands as <c>errorType</c> in the document: the exception's own choice or its type's name.</summary>
    public static string TypeOf(Exception exception) => throw new NotImplementedException();

    /// <summary>The value of the <c>Lambda-Runtime-Function-Error-Type</c> header: <c>Function.Xyz</c> or, for failures of the runtime's own, <c>Runtime.Xyz</c>; letters only behind the dot.</summary>
    public static string HeaderFor(Exception exception) => throw new NotImplementedException();
}
