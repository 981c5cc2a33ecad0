using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.TransferFamily;

/// <summary>A path that a user sees, and where it leads.</summary>
[EventModel]
public sealed partial class TransferFamilyDirectoryMapping
{
    /// <summary>What the user sees, such as <c>/</c>.</summary>
    [JsonPropertyName("Entry")]
    public partial string? Entry { get; init; }

    /// <summary>Where it leads, such as <c>/bucket/home/user</c>.</summary>
    [JsonPropertyName("Target")]
    public partial string? Target { get; init; }

    /// <summary><c>FILE</c> or <c>DIRECTORY</c>; a directory when null.</summary>
    [JsonPropertyName("Type")]
    public partial string? Type { get; init; }

    /// <summary>The text for <see cref="TransferFamilyAuthenticationResponse.HomeDirectoryDetails"/>.</summary>
    public static string ToText(params TransferFamilyDirectoryMapping[] mappings)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        using var writer = new JsonWriter();
        writer.WriteStartArray();
        foreach (var mapping in mappings)
            Serializer.Write(writer, mapping);
        writer.WriteEndArray();
        return Utf8Text.ToText(writer.WrittenSpan);
    }
}
