using LambdaKit;

namespace UserTypeFunction;

/// <summary>The echo handler with types of the function's own, through System.Text.Json.</summary>
public sealed class EchoHandler() : LambdaHandler<UserEvent, UserResult>(UserJson.Default.UserEvent, UserJson.Default.UserResult)
{
    protected override ValueTask<UserResult> HandleAsync(UserEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new UserResult { Id = value.Id, Count = value.Items?.Count ?? 0, Blob = value.Blob > 0 ? new string('x', value.Blob) : null });
}
