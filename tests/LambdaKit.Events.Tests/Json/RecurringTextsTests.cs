using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

[Collection(ProcessWideCollection.Name)]
public sealed class RecurringTextsTests
{
    private static readonly int[] Lengths = [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 100, RecurringTexts.LongestText];

    [Fact]
    public void A_text_that_comes_again_is_the_same_string()
    {
        foreach (var length in Lengths)
        {
            var utf8 = Encoding.UTF8.GetBytes(TextOf(length));

            var first = RecurringTexts.Get(utf8);

            Assert.Equal(TextOf(length), first);
            Assert.Same(first, RecurringTexts.Get(utf8));
        }
    }

    [Fact]
    public void Texts_that_differ_in_any_single_character_are_never_mixed_up()
    {
        foreach (var length in Lengths)
        {
            var text = TextOf(length);
            for (var i = 0; i < length; i++)
            {
                var other = text[..i] + '#' + text[(i + 1)..];

                Assert.Equal(text, RecurringTexts.Get(Encoding.UTF8.GetBytes(text)));
                Assert.Equal(other, RecurringTexts.Get(Encoding.UTF8.GetBytes(other)));
                Assert.Equal(text, RecurringTexts.Get(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Fact]
    public void Texts_with_the_same_start_middle_and_end_share_their_slots_and_are_never_mixed_up()
    {
        // Slots are chosen by those three parts, so three such texts can't all be kept.
        string[] texts = ["aaaaaaaa.1.mmmmmmmm.1.zzzzzzzz", "aaaaaaaa.2.mmmmmmmm.2.zzzzzzzz", "aaaaaaaa.3.mmmmmmmm.3.zzzzzzzz"];

        for (var round = 0; round < 3; round++)
        {
            foreach (var text in texts)
                Assert.Equal(text, RecurringTexts.Get(Encoding.UTF8.GetBytes(text)));
        }

        var last = Encoding.UTF8.GetBytes(texts[2]);
        Assert.Same(RecurringTexts.Get(last), RecurringTexts.Get(last));
        var one = RecurringTexts.Get(Encoding.UTF8.GetBytes(texts[0]));
        _ = RecurringTexts.Get(Encoding.UTF8.GetBytes(texts[1]));
        Assert.Same(one, RecurringTexts.Get(Encoding.UTF8.GetBytes(texts[0])));
    }

    [Fact]
    public void More_texts_than_there_is_room_for_are_all_right()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 5000; i++)
            {
                var text = $"arn:aws:sqs:eu-west-1:123456789012:queue-{i}";
                Assert.Equal(text, RecurringTexts.Get(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("Ã©")]
    [InlineData("gr\u00fc\u00dfe aus k\u00f6ln und anderswo")]
    [InlineData("\ud83d\ude00")]
    [InlineData("a text of ASCII, but for its last \u20ac")]
    public void Texts_that_are_not_ascii_are_never_mixed_up_with_characters_of_the_same_number_as_their_bytes(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var asLatin1 = Encoding.Latin1.GetString(utf8);

        Assert.Equal(text, RecurringTexts.Get(utf8));
        Assert.Equal(asLatin1, RecurringTexts.Get(Encoding.UTF8.GetBytes(asLatin1)));
        Assert.Equal(text, RecurringTexts.Get(utf8));
    }

    [Fact]
    public void A_long_text_and_none_are_texts_too()
    {
        var tooLong = TextOf(RecurringTexts.LongestText + 1);
        var first = RecurringTexts.Get(Encoding.UTF8.GetBytes(tooLong));

        Assert.Equal(tooLong, first);
        Assert.NotSame(first, RecurringTexts.Get(Encoding.UTF8.GetBytes(tooLong)));
        Assert.Equal("", RecurringTexts.Get([]));
    }

    [Fact]
    public void A_text_with_escapes_is_the_one_that_it_stands_for()
    {
        var plain = new JsonReader("\"eu-west-1\""u8).ReadRecurringString();

        Assert.Equal("eu-west-1", plain);
        Assert.Same(plain, new JsonReader("\"eu\\u002dwest-1\""u8).ReadRecurringString());
        Assert.Equal("a\"b", new JsonReader("\"a\\\"b\""u8).ReadRecurringString());
        Assert.Equal("\ud83d\ude00", new JsonReader("\"\\ud83d\\ude00\""u8).ReadRecurringString());
    }

    [Fact]
    public void Text_that_came_before_costs_nothing()
    {
        var json = "\"arn:aws:sqs:eu-west-1:123456789012:orders\""u8;
        _ = new JsonReader(json).ReadRecurringString();

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = new JsonReader(json).ReadRecurringString();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task Threads_that_read_at_the_same_time_get_their_own_texts()
    {
        // Few slots for many texts, so that all of them are pushed out all the time.
        var texts = new string[2000];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = $"x-header-{i % 7}-{i}";

        var readers = new Task<int>[4];
        for (var reader = 0; reader < readers.Length; reader++)
        {
            var offset = reader * 31;
            readers[reader] = Task.Run(() => CountWrong(texts, offset));
        }

        Assert.All(await Task.WhenAll(readers), wrong => Assert.Equal(0, wrong));
    }

    private static int CountWrong(string[] texts, int offset)
    {
        var wrong = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var text = texts[(i + offset) % texts.Length];
            if (RecurringTexts.Get(Encoding.UTF8.GetBytes(text)) != text)
                wrong++;
        }

        return wrong;
    }

    private static string TextOf(int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
            text.Append((char)('a' + i % 26));
        return text.ToString();
    }
}
