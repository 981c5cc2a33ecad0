using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

[JsonConverter(typeof(JsonStringEnumConverter<Color>))]
internal enum Color
{
    Red,
    Green,
}
