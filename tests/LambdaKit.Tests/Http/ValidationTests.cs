using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;
using LambdaKit.Http;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Http;

public sealed class ValidationTests
{
    private const int Objects = 2000;

    private static readonly string?[] Texts =
    [
        null, "", " ", "a", "ab", "abc", "abcd", "abcdef", "b", "abca", "3", "7", "a@b", "@b", "a@b@c", "a@\n", "http://x", "HTTPS://x", "ftp://", "x://y", "+1 (23) 456", "12-ab",
        "4111111111111111", "4111-1111-1111-1111", "4111111111111112", "YQ==", "YQ=", "\u00E9\u00E9",
    ];

    [Fact]
    public void Verdicts_are_those_of_Validator()
    {
        var text = Gen.Elements(Texts);
        var number = Gen.Choose(-4, 12);
        var bookings =
            from texts in text.ListOf(12)
            from numbers in number.ListOf(4)
            from halves in Gen.Choose(-4, 40).Select(one => one / 4m).ListOf(4)
            from nulls in Gen.Choose(0, 31)
            from seats in number.ArrayOf().Resize(5)
            from rows in number.ArrayOf().Resize(4)
            from isRight in Gen.Choose(0, 3) // else hardly any would come to what is about the whole
            select isRight == 0 ? Right(numbers[0], numbers[1]) : new Booking
            {
                Name = texts[0],
                Note = texts[1],
                Code = texts[2],
                Seats = (nulls & 1) == 0 ? null : seats,
                Rows = (nulls & 2) == 0 ? null : rows,
                Short = texts[3],
                Count = numbers[0],
                Many = (nulls & 4) == 0 ? null : numbers[1],
                Weight = halves[0],
                Height = (double)halves[1],
                Width = (nulls & 8) == 0 ? null : (float)halves[2],
                Price = (nulls & 16) == 0 ? null : halves[3],
                Digits = numbers[2] % 2 == 0 ? null : "7",
                Letters = texts[4],
                Email = texts[5],
                EmailAgain = numbers[3] % 2 == 0 ? texts[5] : texts[6],
                Link = texts[7],
                Phone = texts[8],
                Card = texts[9],
                Content = texts[10],
                Kind = texts[11],
                Number = numbers[2],
                Even = numbers[3],
            };
        int right = 0, whole = 0;

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Objects), Prop.ForAll(Arb.From(bookings), booking =>
        {
            var results = new List<ValidationResult>();
            Validator.TryValidateObject(booking, new ValidationContext(booking), results, validateAllProperties: true);
            var expected = results.SelectMany(one => one.MemberNames.DefaultIfEmpty("")).Order(StringComparer.Ordinal);

            var errors = new ValidationErrors();
            ((IValidatable)booking).Validate(errors);

            Assert.Equal(expected, Names(errors).Order(StringComparer.Ordinal));
            right += errors.Count == 0 ? 1 : 0;
            whole += results.Exists(one => !one.MemberNames.Any()) ? 1 : 0;
        }));

        Assert.True(right > 10 && whole > 10, $"Too few were right ({right}), or wrong as a whole ({whole}).");

        static Booking Right(int count, int number) => new() { Name = "x", Note = "", Weight = 1, Height = 1, Count = Math.Clamp(count, -2, 9), Number = Math.Max(number, 3) };
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Number_that_no_whole_number_can_hold_is_wrong_and_no_crash(double height)
    {
        var errors = new ValidationErrors();

        ((IValidatable)new Booking { Name = "x", Note = "x", Weight = 1, Height = height }).Validate(errors);

        Assert.Equal(["Height"], Names(errors));
    }

    [Fact]
    public async Task Errors_have_the_names_of_the_JSON_down_to_the_last_part()
    {
        var handler = new RoutedHandler(routes => routes.Post("/guests", GuestJson.Default.Guest, (_, _, _) => new(HttpResult.Ok())));

        var result = await handler.SendAsync("POST", "/guests", new()
        {
            Body = """
                {"e-mail":"x","room":"12345","again":"y","friends":[{"fullName":"a"},null,{"fullName":" ","again":"z"}],
                "parcels":{"first":{"sku":"tea","quantity":0}},"host":{"host":{}}}
                """,
        });

        Assert.Equal(400, result.StatusCode);
        Assert.Equal(
            """
            {"fullName":["Who are you?"],"e-mail":["e-mail is no address."],"room":["Room number: 0 to 3."],"again":["It has to be the same as 'e-mail'."],
            "friends[2].fullName":["Who are you?"],"friends[2].again":["It has to be the same as 'e-mail'."],"parcels.first.quantity":["It has to be at least 1."],
            "host.fullName":["Who are you?"],"host.host.fullName":["Who are you?"]}
            """.ReplaceLineEndings(""),
            JsonDocument.Parse(result.Body).RootElement.GetProperty("errors").GetRawText().Replace("\\u0027", "'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Body_that_is_a_list_is_validated_item_by_item()
    {
        var handler = new RoutedHandler(routes => routes.Post("/guests", GuestJson.Default.ListGuest, (_, _, _) => new(HttpResult.Ok())));

        var right = await handler.SendAsync("POST", "/guests", new() { Body = """[{"fullName":"a"},null]""" });
        var wrong = await handler.SendAsync("POST", "/guests", new() { Body = """[{"fullName":"a"},null,{}]""" });

        Assert.Equal(200, right.StatusCode);
        Assert.Contains("\"errors\":{\"[2].fullName\":[\"Who are you?\"]}", wrong.GetText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Error_of_the_whole_has_the_name_of_the_part_it_is()
    {
        var errors = new ValidationErrors();

        errors.Add("", "a").In("x").Add("", "b").In("y", 1).Add("z", "c");

        Assert.Equal(["", "x", "x.y[1].z"], Names(errors));
        Assert.Equal(3, errors.Count);
    }

    private static List<string> Names(ValidationErrors errors)
    {
        using var writer = new JsonWriter();
        errors.WriteTo(writer);
        return [.. JsonDocument.Parse(writer.WrittenSpan.ToArray()).RootElement.EnumerateObject().SelectMany(one => Enumerable.Repeat(one.Name, one.Value.GetArrayLength()))];
    }
}
