using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>A bot.</summary>
[EventModel]
public sealed partial class LexV2Bot
{
    /// <summary>The identifier.</summary>
    [JsonPropertyName("id")]
    [Recurring]
    public partial string? Id { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The identifier of the alias.</summary>
    [JsonPropertyName("aliasId")]
    [Recurring]
    public partial string? AliasId { get; init; }

    /// <summary>The name of the alias.</summary>
    [JsonPropertyName("aliasName")]
    [Recurring]
    public partial string? AliasName { get; init; }

    /// <summary>The language, such as <c>en_US</c>.</summary>
    [JsonPropertyName("localeId")]
    [Recurring]
    public partial string? LocaleId { get; init; }

    /// <summary>The version, such as <c>DRAFT</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }
}
