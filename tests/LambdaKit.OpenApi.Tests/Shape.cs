using System.Text.Json.Serialization;

namespace LambdaKit.OpenApi.Tests;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Group), "group")]
internal abstract record Shape(string Name);
