namespace LambdaKit.Http;

/// <summary>A body that knows what is wrong with it. A route whose body has errors answers 400 with a problem document that names them.</summary>
/// <remarks><see cref="ValidatableTypeAttribute"/> has it written from data annotations.</remarks>
public interface IValidatable
{
    /// <summary>Adds what is wrong; nothing when all is right.</summary>
    /// <param name="errors">Where it goes.</param>
    void Validate(ValidationErrors errors);
}
