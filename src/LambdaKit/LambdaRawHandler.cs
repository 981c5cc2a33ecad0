namespace LambdaKit;

/// <summary>A function that takes the payload as it is and returns an answer as it is: bytes, UTF-8 JSON by custom.</summary>
public abstract class LambdaRawHandler : LambdaHandler<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>>;
