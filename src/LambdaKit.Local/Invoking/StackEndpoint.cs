using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaKit.Events.Detection;
using Microsoft.AspNetCore.Http;

namespace LambdaKit.Local.Invoking;

/// <summary>
/// Stands in for CloudFormation: a custom resource sends its answer here instead of to the address in the event, which belongs to a real stack, or is no
/// longer valid, and the log shows it.
/// </summary>
internal sealed class StackEndpoint(LocalLambda lambda)
{
    private const string Folder = "cloudformation-answers";
    private const int MaxAnswerBytes = 64 * 1024; // CloudFormation takes 4 KB; more is shown, too.

    /// <summary>The event with this place as the address of the answer; as it is when it is none of a custom resource.</summary>
    public ReadOnlyMemory<byte> Redirect(ReadOnlyMemory<byte> payload, string functionName)
    {
        if (EventSourceDetector.Detect(payload.Span) != EventSource.CloudFormationCustomResource)
            return payload;

        try
        {
            if (JsonNode.Parse(payload.Span) is not JsonObject custom || !custom.ContainsKey("ResponseURL"))
                return payload;

            custom["ResponseURL"] = new Uri(lambda.Address, $"{Folder}/{functionName}").AbsoluteUri;
            return Encoding.UTF8.GetBytes(custom.ToJsonString());
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return payload; // The function says what is wrong with it.
        }
    }

    /// <summary>Takes an answer, or says that the path is none of this place's.</summary>
    public async Task<bool> TryHandleAsync(HttpContext http)
    {
        var parts = (http.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [Folder, var name] || !HttpMethods.IsPut(http.Request.Method))
            return false;

        using var answer = new MemoryStream();
        var chunk = new byte[4096];
        for (int read; answer.Length < MaxAnswerBytes && (read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted).ConfigureAwait(false)) > 0;)
            answer.Write(chunk, 0, read);
        lambda.NoteAnswer(name, Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length));
        return true;
    }
}
