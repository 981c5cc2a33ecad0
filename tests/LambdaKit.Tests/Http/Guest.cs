using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>A body that holds others.</summary>
[ValidatableType]
internal sealed partial record Guest(
    [Required(ErrorMessage = "Who are you?")] string? FullName,
    [property: JsonPropertyName("e-mail"), EmailAddress(ErrorMessage = "{0} is no address.")] string? Email,
    [property: StringLength(3, ErrorMessage = "{0}: {2} to {1}."), Display(Name = "Room number")] string? Room,
    [property: Compare("Email")] string? Again,
    IReadOnlyList<Guest?>? Friends = null,
    IReadOnlyDictionary<string, Parcel>? Parcels = null,
    Guest? Host = null);
