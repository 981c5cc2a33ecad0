using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Parameters;

/// <summary>Secrets of Secrets Manager, by AWS's extension.</summary>
internal sealed class SecretStoreSource(ExtensionClient client) : IParameterSource
{
    public async ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken)
    {
        var query = ExtensionQuery.Of("/secretsmanager/get", "secretId", request.Name).With("versionId", request.Version).With("versionStage", request.Label);
        var answer = await client.GetAsync(request.Name, query.Text, cancellationToken).ConfigureAwait(false);
        return Read(answer) ?? throw ExtensionQuery.Garbled(request.Name);
    }

    /// <summary><c>SecretString</c>, else <c>SecretBinary</c>; null when the answer is something else.</summary>
    private static ParameterValue? Read(byte[] answer)
    {
        ParameterValue? text = null, bytes = null;
        try
        {
            var reader = new JsonReader(answer);
            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                if (name.SequenceEqual("SecretString"u8) && !reader.TryReadNull())
                    text = ParameterValue.OfUtf8(reader.ReadStringUtf8().ToArray());
                else if (name.SequenceEqual("SecretBinary"u8) && !reader.TryReadNull())
                    bytes = ParameterValue.OfBytes(Convert.FromBase64String(reader.ReadString()));
                else if (!name.SequenceEqual("SecretString"u8) && !name.SequenceEqual("SecretBinary"u8))
                    reader.Skip();
            }

            return text ?? bytes;
        }
        catch (Exception exception) when (exception is EventFormatException or FormatException)
        {
            return null;
        }
    }
}
