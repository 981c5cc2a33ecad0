using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>Attributes of a user: names as they are spelled, values as texts. The default is empty.</summary>
/// <remarks>
/// Written as <c>[new("email", "ana@example.com")]</c>, or as a <c>Dictionary&lt;string, string&gt;</c>.
/// A value that is no text in JSON (a boolean, a number) reads as its JSON and is written back as it was.
/// </remarks>
[CollectionBuilder(typeof(CognitoUserAttributes), nameof(Create))]
public readonly struct CognitoUserAttributes : IReadOnlyDictionary<string, string>, IJsonReadable<CognitoUserAttributes>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"x\":\"x\"}";

    private readonly ClaimMap _attributes;

    private CognitoUserAttributes(ClaimMap attributes) => _attributes = attributes;

    /// <summary>How many there are.</summary>
    public int Count => _attributes.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => _attributes.Keys;

    /// <summary>The values, in order; empty where the JSON has a null.</summary>
    public IEnumerable<string> Values => _attributes.Values;

    /// <summary>The identifier of the user, which never changes: <c>sub</c>; null when missing, as before a sign-up.</summary>
    public string? Sub => this["sub"];

    /// <summary>The e-mail address: <c>email</c>; null when there is none.</summary>
    public string? Email => this["email"];

    /// <summary>Whether the e-mail address was verified: <c>email_verified</c>; null when that isn't said.</summary>
    public bool? IsEmailVerified => Flag("email_verified");

    /// <summary>The phone number, such as <c>+4930123456</c>: <c>phone_number</c>; null when there is none.</summary>
    public string? PhoneNumber => this["phone_number"];

    /// <summary>Whether the phone number was verified: <c>phone_number_verified</c>; null when that isn't said.</summary>
    public bool? IsPhoneNumberVerified => Flag("phone_number_verified");

    /// <summary>The language and region of the user, such as <c>de-DE</c>: <c>locale</c>; null when there is none.</summary>
    public string? Locale => this["locale"];

    /// <summary>How far the user's account is: <c>cognito:user_status</c>; null when that isn't said.</summary>
    public CognitoUserStatus? Status => this["cognito:user_status"] is { } status ? new CognitoUserStatus(status) : null;

    /// <summary>The value of an attribute, such as <c>custom:tenant</c>; null when there is none.</summary>
    public string? this[string name] => _attributes[name];

    string IReadOnlyDictionary<string, string>.this[string key] =>
        this[key] ?? throw new KeyNotFoundException("There is no attribute of that name.");

    /// <summary>Those pairs, in that order: what a collection expression calls.</summary>
    public static CognitoUserAttributes Create(ReadOnlySpan<KeyValuePair<string, string>> pairs) => new(ClaimMap.Create(pairs));

    /// <summary>Those pairs, in that order.</summary>
    public static CognitoUserAttributes From(IEnumerable<KeyValuePair<string, string>> pairs) => new(ClaimMap.From(pairs));

    /// <summary>A copy of a dictionary.</summary>
    public static implicit operator CognitoUserAttributes(Dictionary<string, string> pairs) => From(pairs);

    /// <inheritdoc/>
    public static CognitoUserAttributes ReadFrom(ref JsonReader reader) => new(ClaimMap.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _attributes.WriteTo(writer);

    /// <summary>Whether there is such an attribute, with a value that is not null.</summary>
    public bool ContainsKey(string key) => _attributes.ContainsKey(key);

    /// <summary>The value of an attribute, the last one if it is there several times.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _attributes.TryGetValue(key, out value);

    /// <summary>The pairs in order, spelled as they came; one that came twice is there twice.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _attributes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool? Flag(string name) => this[name] switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
