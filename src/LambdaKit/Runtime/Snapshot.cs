using LambdaKit.Events.Json;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Runtime;

/// <summary>SnapStart: hooks before the snapshot, the wait over it, hooks after the restore.</summary>
internal static class Snapshot
{
    /// <returns>Whether the function can go on; a failure has been reported.</returns>
    public static bool Run(RuntimeApiClient client, FunctionInstance function, HostHooks? hooks, CancellationToken stopping)
    {
        try
        {
            hooks?.BeforeSnapshot?.Reverse();
            Hooks.Run(hooks?.BeforeSnapshot ?? [], stopping);
        }
        catch (Exception exception)
        {
            return Fail(client, function, exception, "/2018-06-01/runtime/init/error"u8, "Runtime.BeforeSnapshotError", "A hook before the snapshot failed.");
        }

        var status = client.Exchange(client.Requests.Get("/2018-06-01/runtime/restore/next"u8, default));
        if (status is < 200 or >= 300)
            throw new RuntimeApiException($"The Runtime API answered the wait for the restore with status {status}, so the runtime stops.");

        try
        {
            Hooks.Run(hooks?.AfterRestore ?? [], stopping);
            return true;
        }
        catch (Exception exception)
        {
            return Fail(client, function, exception, "/2018-06-01/runtime/restore/error"u8, "Runtime.AfterRestoreError", "A hook after the restore failed.");
        }
    }

    private static bool Fail(RuntimeApiClient client, FunctionInstance function, Exception exception, ReadOnlySpan<byte> path, string type, string message)
    {
        function.Log.Write(null, LogLevel.Critical, message, exception);
        function.FlushLog();
        using var document = new JsonWriter();
        ErrorDocument.Write(document, exception);
        client.Exchange(client.Requests.PostError(path, type, document.WrittenSpan));
        return false;
    }
}
