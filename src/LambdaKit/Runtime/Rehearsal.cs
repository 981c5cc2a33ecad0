using LambdaKit.Events.Json;

namespace LambdaKit.Runtime;

/// <summary>Runs what the first invocation will need once before it comes: init has the full CPU, the first invocation only the share of its memory size.</summary>
internal static class Rehearsal
{
    public static void Run(LambdaHandler handler, RuntimeApiAddress address)
    {
        using var writer = new JsonWriter();
        handler.Rehearse(writer);
        _ = address;
    }
}
