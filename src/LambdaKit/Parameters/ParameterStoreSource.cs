using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Parameters;

/// <summary>Parameters of Systems Manager, by AWS's extension.</summary>
internal sealed class ParameterStoreSource(ExtensionClient client) : IParameterSource
{
    public async ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken)
    {
        var query = ExtensionQuery.Of("/systemsmanager/parameters/get", "name", request.Name).With("version", request.Version).With("label", request.Label).With("withDecryption", "true");
        var answer = await client.GetAsync(request.Name, query.Text, cancellationToken).ConfigureAwait(false);
        return Read(answer) is { } value ? ParameterValue.OfUtf8(value) : throw ExtensionQuery.Garbled(request.Name);
    }

    /// <summary><c>Parameter.Value</c>; null when the answer is something else.</summary>
    private static byte[]? Read(byte[] answer)
    {
        byte[]? value = null;
        try
        {
            var reader = new JsonReader(answer);
            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                if (!name.SequenceEqual("Parameter"u8))
                {
                    reader.Skip();
                    continue;
                }

                reader.ReadStartObject();
                while (reader.ReadName(out var member))
                {
                    if (member.SequenceEqual("Value"u8))
                        value = reader.ReadStringUtf8().ToArray();
                    else
                        reader.Skip();
                }
            }

            return value;
        }
        catch (EventFormatException)
        {
            return null;
        }
    }
}
