using System.Net;
using LambdaKit.Events.CloudFormation;

namespace LambdaKit.Handlers;

/// <summary>The answer to a stack: cut to the size that CloudFormation takes, and sent until it has arrived or the time is over.</summary>
internal static class CustomResourceAnswer
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AttemptTime = TimeSpan.FromSeconds(10);

    /// <summary>What has failed, and where more is to be found.</summary>
    public static string ReasonOf(Exception exception, LambdaContext context)
    {
        var name = exception is ILambdaError error ? error.ErrorType : exception.GetType().Name;
        return $"{name}: {exception.Message} (log stream {context.LogStream}, request {context.RequestId})";
    }

    /// <summary>The answer's JSON; a failure when the data don't fit, with its reason cut when that doesn't.</summary>
    public static byte[] Fit(CustomResourceResponse answer)
    {
        var json = answer.ToUtf8Json();
        if (json.Length <= CustomResourceResponse.MaxBytes)
            return json;

        if (answer.Status == CustomResourceStatus.Success)
        {
            var reason =
                $"OutputTooLarge: The answer has {json.Length} bytes, but CloudFormation takes no more than {CustomResourceResponse.MaxBytes}. Return fewer data: store them, and return where they are.";
            return Fit(Failure(answer, reason));
        }

        // How much of the reason fits depends on how it is escaped: look for the most that does.
        var text = answer.Reason ?? "";
        int fits = 0, tooLong = text.Length;
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            if (Failure(answer, Cut(text, middle)).ToUtf8Json().Length <= CustomResourceResponse.MaxBytes)
                fits = middle;
            else
                tooLong = middle;
        }

        return Failure(answer, Cut(text, fits)).ToUtf8Json();
    }

    /// <exception cref="LambdaFunctionException">It could not be delivered.</exception>
    public static async Task SendAsync(HttpClient client, Uri address, byte[] answer, LambdaContext context, CancellationToken deadline)
    {
        var clock = context.Clock;
        for (var attempt = 1; ; attempt++)
        {
            var failure = await TrySendAsync(client, address, answer, clock, deadline).ConfigureAwait(false);
            if (failure is null)
                return;

            if (!failure.Value.IsPassing || deadline.IsCancellationRequested)
                throw Undelivered(failure.Value);

            CustomResourceLog.Retried(context.Logger, attempt, failure.Value.Text);
            var delay = attempt > 6 ? MaxDelay : FirstDelay * (1 << (attempt - 1));
            try
            {
                await Task.Delay(delay < MaxDelay ? delay : MaxDelay, clock, deadline).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw Undelivered(failure.Value);
            }
        }
    }

    private static async Task<Attempt?> TrySendAsync(HttpClient client, Uri address, byte[] answer, TimeProvider clock, CancellationToken deadline)
    {
        using var patience = new CancellationTokenSource(AttemptTime, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline, patience.Token);
        // Without a Content-Type: the address is signed for an empty one.
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(answer) };
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
                return null;

            var isPassing = response.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
            return new($"the status {(int)response.StatusCode}", isPassing, null);
        }
        catch (HttpRequestException exception)
        {
            return new("a failed connection", true, exception);
        }
        catch (OperationCanceledException exception)
        {
            return new("no answer in time", true, exception);
        }
    }

    private static LambdaFunctionException Undelivered(Attempt failure) => new(
        "CustomResourceAnswerFailed",
        $"The answer for the custom resource could not be delivered: the last attempt ended with {failure.Text}. The stack waits until the resource's ServiceTimeout; " +
        "check that the function can reach S3 (in a VPC it needs a gateway endpoint), and that its timeout is below an hour.",
        failure.Exception);

    private static CustomResourceResponse Failure(CustomResourceResponse answer, string reason) => new()
    {
        Status = CustomResourceStatus.Failed,
        Reason = reason,
        PhysicalResourceId = answer.PhysicalResourceId,
        StackId = answer.StackId,
        RequestId = answer.RequestId,
        LogicalResourceId = answer.LogicalResourceId,
    };

    /// <summary>The first characters, the last of which says that there were more; no pair of surrogates is torn apart.</summary>
    private static string Cut(string text, int length)
    {
        if (length >= text.Length)
            return text;
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
            length--;
        return string.Concat(text.AsSpan(0, length), "…");
    }

    /// <param name="Text">What has happened, without the address, which is a credential.</param>
    /// <param name="IsPassing">Whether another attempt may succeed.</param>
    /// <param name="Exception">What was thrown; null when there was an answer.</param>
    private readonly record struct Attempt(string Text, bool IsPassing, Exception? Exception);
}
