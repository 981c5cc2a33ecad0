using System.Text;
using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Serialization;

/// <summary>Reads what Lambda passes on in headers about the caller: the Cognito identity and the client context.</summary>
/// <remarks>Neither may fail an invocation: what cannot be read counts as not said.</remarks>
internal static class CallerJson
{
    public static CognitoIdentity? ReadIdentity(ReadOnlySpan<byte> json)
    {
        try
        {
            string? identityId = null, poolId = null;
            var reader = new JsonReader(json);
            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                if (name.SequenceEqual("cognitoIdentityId"u8))
                    identityId = ReadText(ref reader);
                else if (name.SequenceEqual("cognitoIdentityPoolId"u8))
                    poolId = ReadText(ref reader);
                else
                    reader.Skip();
            }
            return new CognitoIdentity { IdentityId = identityId, IdentityPoolId = poolId };
        }
        catch (EventFormatException)
        {
            return null;
        }
    }

    public static ClientContext? ReadClientContext(ReadOnlySpan<byte> json)
    {
        try
        {
            ClientApplication? client = null;
            var custom = ClientContext.Empty;
            var environment = ClientContext.Empty;
            var reader = new JsonReader(json);
            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                if (name.SequenceEqual("client"u8) && reader.PeekKind() == JsonKind.Object)
                    client = ReadApplication(ref reader);
                else if (name.SequenceEqual("custom"u8) && reader.PeekKind() == JsonKind.Object)
                    custom = ReadTexts(ref reader);
                else if (name.SequenceEqual("env"u8) && reader.PeekKind() == JsonKind.Object)
                    environment = ReadTexts(ref reader);
                else
                    reader.Skip();
            }
            return new ClientContext { Client = client, Custom = custom, Environment = environment };
        }
        catch (EventFormatException)
        {
            return null;
        }
    }

    private static ClientApplication ReadApplication(ref JsonReader reader)
    {
        var texts = ReadTexts(ref reader);
        return new ClientApplication
        {
            InstallationId = texts.GetValueOrDefault("installation_id"),
            AppTitle = texts.GetValueOrDefault("app_title"),
            AppVersionName = texts.GetValueOrDefault("app_version_name"),
            AppVersionCode = texts.GetValueOrDefault("app_version_code"),
            AppPackageName = texts.GetValueOrDefault("app_package_name"),
        };
    }

    private static Dictionary<string, string?> ReadTexts(ref JsonReader reader)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            var key = Encoding.UTF8.GetString(name);
            texts[key] = ReadText(ref reader);
        }
        return texts;
    }

    private static string? ReadText(ref JsonReader reader) => reader.PeekKind() switch
    {
        JsonKind.String => reader.ReadString(),
        JsonKind.Null when reader.TryReadNull() => null,
        _ => Encoding.UTF8.GetString(reader.ReadRaw()),
    };
}
