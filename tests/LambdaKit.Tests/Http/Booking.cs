using System.ComponentModel.DataAnnotations;
using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>A body with annotations of all kinds.</summary>
[ValidatableType]
public sealed partial class Booking : IValidatableObject
{
    [Required]
    public string? Name { get; init; }

    [Required(AllowEmptyStrings = true)]
    public string? Note { get; init; }

    [StringLength(5, MinimumLength = 2)]
    public string? Code { get; init; }

    [MinLength(2), MaxLength(3)]
    public IReadOnlyList<int>? Seats { get; init; }

    [Length(1, 2)]
    public int[]? Rows { get; init; }

    [MaxLength(4)]
    public string? Short { get; init; }

    [Range(-2, 9)]
    public int Count { get; init; }

    [Range(-2, 9, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public long? Many { get; init; }

    [Range(1, 9)]
    public decimal Weight { get; init; }

    [Range(1, 9)]
    public double Height { get; init; }

    [Range(0.5, 9.5)]
    public float? Width { get; init; }

    [Range(typeof(decimal), "0.5", "9.5", ParseLimitsInInvariantCulture = true, MaximumIsExclusive = true)]
    public decimal? Price { get; init; }

    [Range(1, 5)]
    public string? Digits { get; init; }

    [RegularExpression("[a-c]+")]
    public string? Letters { get; init; }

    [EmailAddress]
    public string? Email { get; init; }

    [Compare(nameof(Email))]
    public string? EmailAgain { get; init; }

    [Url]
    public string? Link { get; init; }

    [Phone]
    public string? Phone { get; init; }

    [CreditCard]
    public string? Card { get; init; }

    [Base64String]
    public string? Content { get; init; }

    [AllowedValues("a", "b", null)]
    public string? Kind { get; init; }

    [DeniedValues(1, 2)]
    public int Number { get; init; }

    [Even]
    public int Even { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Count > Number)
            yield return new ValidationResult("It has to be at most the number.", [nameof(Count)]);
        if (Number == 5)
            yield return new ValidationResult("Five is too many.");
    }
}
