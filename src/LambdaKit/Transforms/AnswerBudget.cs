namespace LambdaKit.Transforms;

/// <summary>Keeps an answer within what Lambda sends: what is too much of it is given back as failed, in place of losing all of it.</summary>
internal static class AnswerBudget
{
    /// <summary>What stands around the answers, with room to spare.</summary>
    private const int EnvelopeBytes = 256;

    /// <summary>Replaces answers, from the first that is too much on, until all of them fit.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="sizeOf">At most how large an answer is, in bytes.</param>
    /// <param name="fail">The answer that stands for a failed one.</param>
    /// <returns>How many were replaced.</returns>
    public static int Fit<TAnswer>(TAnswer[] answers, Func<TAnswer, long> sizeOf, Func<int, TAnswer> fail)
    {
        long total = EnvelopeBytes;
        foreach (var answer in answers)
            total += sizeOf(answer);

        if (total <= LambdaLimits.MaxResponseBytes)
            return 0;

        // Each needs at least the room of a failure.
        var failures = new TAnswer[answers.Length];
        long room = LambdaLimits.MaxResponseBytes - EnvelopeBytes;
        for (var i = 0; i < answers.Length; i++)
        {
            failures[i] = fail(i);
            room -= sizeOf(failures[i]);
        }

        var replaced = 0;
        for (var i = 0; i < answers.Length; i++)
        {
            var more = sizeOf(answers[i]) - sizeOf(failures[i]);
            if (more <= room)
            {
                room -= more;
                continue;
            }

            answers[i] = failures[i];
            replaced++;
        }

        return replaced;
    }

    /// <summary>How long bytes are as base64.</summary>
    public static long Base64Length(ReadOnlyMemory<byte>? bytes) => bytes is { } content ? (content.Length + 2L) / 3 * 4 : 0;

    /// <summary>How long a text may be in JSON.</summary>
    public static long JsonLength(string? text) => 6L * (text?.Length ?? 0) + 8;
}
