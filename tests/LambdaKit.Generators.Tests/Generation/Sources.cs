namespace LambdaKit.Generators.Tests.Generation;

/// <summary>Sources whose generated code is kept as a snapshot.</summary>
internal static class Sources
{
    /// <summary>A payload with one property for each way of keeping a value.</summary>
    public const string Order = """
        namespace Shop;

        /// <summary>An order.</summary>
        [EventModel(IsPayload = true)]
        public sealed partial class Order
        {
            /// <summary>Its number.</summary>
            [JsonPropertyName("id")]
            public partial string Id { get; init; }

            /// <summary>What the buyer wrote.</summary>
            [JsonPropertyName("note")]
            public partial string? Note { get; init; }

            /// <summary>What it is paid in, one of a few.</summary>
            [JsonPropertyName("currency")]
            [Recurring]
            public partial string? Currency { get; init; }

            /// <summary>Whether it is paid.</summary>
            [JsonPropertyName("paid")]
            public partial bool Paid { get; init; }

            /// <summary>How heavy it is.</summary>
            [JsonPropertyName("grams")]
            public partial long? Grams { get; init; }

            /// <summary>When it was placed.</summary>
            [JsonPropertyName("placed")]
            [StoredAs(typeof(Day))]
            public partial DateOnly? Placed { get; init; }

            /// <summary>What is ordered.</summary>
            [JsonPropertyName("lines")]
            public partial IReadOnlyList<Line> Lines { get; init; }

            /// <summary>Labels.</summary>
            [JsonPropertyName("tags")]
            public partial IReadOnlyList<string> Tags { get; init; }

            /// <summary>Headers.</summary>
            [JsonPropertyName("headers")]
            public partial IReadOnlyDictionary<string, string> Headers { get; init; }

            /// <summary>Headers with several values.</summary>
            [JsonPropertyName("multiValueHeaders")]
            public partial IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueHeaders { get; init; }

            /// <summary>A copy with another note.</summary>
            public partial Order WithNote(string? note);

            /// <summary>A copy with another weight.</summary>
            public partial Order WithGrams(long? copy);

            /// <summary>A copy with another date.</summary>
            internal partial Order WithPlaced(DateOnly? @new);

            /// <summary>Not in JSON, so left alone.</summary>
            public string Title => "Order " + Id;
        }

        /// <summary>A line of an order.</summary>
        [EventModel]
        public sealed partial class Line
        {
            /// <summary>What.</summary>
            [JsonPropertyName("article")]
            public partial string? Article { get; init; }

            /// <summary>How many.</summary>
            [JsonPropertyName("count")]
            public partial int Count { get; init; }

            /// <summary>What belongs to it.</summary>
            [JsonPropertyName("parts")]
            public partial IReadOnlyList<Line> Parts { get; init; }
        }

        /// <summary>A date as it is spelled.</summary>
        public readonly struct Day : IJsonStorage<Day, DateOnly>
        {
            private readonly string? _text;

            private Day(string text) => _text = text;

            /// <inheritdoc/>
            public bool HasValue => DateOnly.TryParse(_text, out _);

            /// <inheritdoc/>
            public DateOnly Value => DateOnly.Parse(_text ?? "");

            /// <inheritdoc/>
            public static Day From(DateOnly value) => new(value.ToString("O"));

            /// <inheritdoc/>
            public static Day ReadFrom(ref JsonReader reader) => new(reader.ReadString());

            /// <inheritdoc/>
            public void WriteTo(JsonWriter writer) => writer.WriteString(_text);
        }
        """;

    /// <summary>Names and modifiers that the generator has to get around.</summary>
    public const string Awkward = """
        namespace @namespace.Inner;

        /// <summary>A class with a keyword for a name.</summary>
        [EventModel]
        internal sealed partial class @class
        {
            private readonly int _members2 = 2;
            private readonly int _value = 1;

            /// <summary>A field of this name is there already.</summary>
            [JsonPropertyName("value")]
            public partial double Value { get; init; }

            /// <summary>Called like a type, and required.</summary>
            [JsonPropertyName("String")]
            internal required partial string String { get; init; }

            /// <summary>Only the class itself may set it.</summary>
            [JsonPropertyName("größe")]
            public partial decimal? Size { get; private init; }

            /// <summary>A keyword.</summary>
            [JsonPropertyName("event")]
            [Obsolete("no longer sent")]
            public partial @class? @event { get; init; }

            /// <summary>So that the fields are used.</summary>
            public int Sum() => _value + _members2;
        }
        """;
}
