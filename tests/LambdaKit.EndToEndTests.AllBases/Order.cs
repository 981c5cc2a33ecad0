using System.ComponentModel.DataAnnotations;
using LambdaKit.Http;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A type of the author's, as functions have them: its JSON and its validation are generated.</summary>
[ValidatableType]
internal sealed partial record Order([Required] string? Id, [Range(1, 99)] int Quantity);
