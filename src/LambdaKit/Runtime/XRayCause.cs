using LambdaKit.Events.Json;

namespace LambdaKit.Runtime;

/// <summary>Tells an exception as X-Ray's cause document, for the <c>Lambda-Runtime-Function-XRay-Error-Cause</c> header: one line of ASCII JSON within its limit.</summary>
internal static class XRayCause
{
    /// <summary>The largest document, in bytes: the service crops what is larger.</summary>
    public const int MaxBytes = 65_536;

    /// <summary>Writes the document into an empty writer.</summary>
    public static void Write(JsonWriter writer, Exception exception) => throw new NotImplementedException();
}
