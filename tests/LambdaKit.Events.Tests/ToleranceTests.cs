using System.Collections;
using System.Reflection;
using System.Text;
using LambdaKit.Events.Tests.Payloads;

namespace LambdaKit.Events.Tests;

/// <summary>Whatever becomes of a field of an event, it is read and written back, or the event is refused with one type of exception.</summary>
public sealed class ToleranceTests
{
    private static readonly string[] OtherValues =
    [
        "5", "-1.50e3", "12345678901234567890123", "\"\"", "\"hunter2\"", "\"\\u0000\\n\\ud83d\\ude80\"", "true", "false", "{}", "[]", "[null]", "[1,\"hunter2\"]", "{\"a\":null}",
        "{\"a\":{\"b\":[]}}",
    ];

    public static TheoryData<string> Documents => new(PayloadDocument.Own.Select(document => document.Name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Any_field_may_be_missing(string name)
    {
        var document = PayloadDocument.Find(name);
        var members = JsonMember.FindAll(document.Json);
        foreach (var member in members)
            Accepts(document, member, member.Remove(document.Json, members));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Any_field_may_be_null(string name)
    {
        var document = PayloadDocument.Find(name);
        foreach (var member in JsonMember.FindAll(document.Json))
            Accepts(document, member, member.Replace(document.Json, "null"u8));
    }

    /// <summary>Of any shape in an object of a service's; of the shape of the others in a map.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Any_object_may_have_a_new_field(string name)
    {
        string[] newValues = ["""{"a":[1.50,null,"x"]}""", "\"x\"", "[\"x\"]", "5", "[{}]"];
        var document = PayloadDocument.Find(name);
        foreach (var member in JsonMember.FindAll(document.Json))
        {
            var isTaken = newValues.Any(value => Try(document, member.InsertBefore(document.Json, Encoding.UTF8.GetBytes($"\"new field\":{value},")), member.Path));
            Assert.True(isTaken || member.Kind == System.Text.Json.JsonTokenType.StartObject, $"No new field is taken beside {member.Path}.");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Field_of_another_kind_is_kept_or_refused(string name)
    {
        var document = PayloadDocument.Find(name);
        foreach (var member in JsonMember.FindAll(document.Json))
        {
            foreach (var value in OtherValues)
                Try(document, member.Replace(document.Json, Encoding.UTF8.GetBytes(value)), member.Path);
        }
    }

    [Fact]
    public void Documents_cover_every_payload() =>
        Assert.Empty(PayloadModel.All.Where(payload => payload.Sample.Length > 0).Select(payload => payload.Model.Type).Except(PayloadDocument.Own.Select(document => document.Model.Type)));

    private static void Accepts(PayloadDocument document, JsonMember member, byte[] changed)
    {
        // Without it, the service takes the whole batch for failed; so no answer is made of one.
        var isNeeded = member.Path.EndsWith(".itemIdentifier", StringComparison.Ordinal);
        Assert.True(Try(document, changed, member.Path) || isNeeded, $"Refused after a change of {member.Path}.");
    }

    /// <summary>Reads a changed document, looks at all of it, writes it and compares; false when it is refused.</summary>
    private static bool Try(PayloadDocument document, byte[] changed, string path)
    {
        object model;
        try
        {
            model = document.Model.Read(changed);
        }
        catch (EventFormatException exception)
        {
            Refusal.Check(exception, changed.Length);
            return false;
        }

        LookAtEverything(model, path);
        var difference = JsonDifference.Find(changed, document.Model.Write(model));
        Assert.True(difference is null, $"After a change of {path}: {difference}");
        return true;
    }

    /// <summary>No property of a model throws, whatever it was read from.</summary>
    private static void LookAtEverything(object? value, string path)
    {
        switch (value)
        {
            case null or string:
                return;
            case IEnumerable list:
                foreach (var item in list)
                    LookAtEverything(item, path);
                return;
        }

        if (value.GetType().Namespace?.StartsWith("LambdaKit", StringComparison.Ordinal) != true)
            return;

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.PropertyType.IsByRefLike)
                continue;

            object? inner;
            try
            {
                inner = property.GetValue(value);
            }
            catch (TargetInvocationException exception)
            {
                Assert.Fail($"After a change of {path}, {value.GetType().Name}.{property.Name} throws {exception.InnerException?.GetType().Name}.");
                return;
            }

            LookAtEverything(inner, path);
        }
    }
}
