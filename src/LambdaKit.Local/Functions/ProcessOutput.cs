using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace LambdaKit.Local.Functions;

/// <summary>One output stream of a process, cut into lines by a thread of its own.</summary>
internal sealed class ProcessOutput
{
    private const string MarkStart = "\0lambdakit:";

    private readonly Stream _stream;
    private readonly string _descriptor;
    private readonly string? _pipe;
    private readonly Action<string> _log;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _marks = new();
    private int _lastMark;

    public ProcessOutput(Stream stream, int processId, int descriptor, Action<string> log)
    {
        _stream = stream;
        _descriptor = $"/proc/{processId}/fd/{descriptor}";
        _log = log;
        _pipe = ReadLink();
        new Thread(Read) { IsBackground = true, Name = $"output of {processId}" }.Start();
    }

    /// <summary>Returns at the end of the stream, or when time is up because a child of the process keeps it open.</summary>
    public Task WaitForEndAsync(TimeSpan timeout) => IgnoreTimeoutAsync(_ended.Task.WaitAsync(timeout));

    /// <summary>Returns when all that the process has written so far has been logged.</summary>
    /// <remarks>On Linux a mark goes into the very pipe, behind what is there. Elsewhere the reading thread gets a moment.</remarks>
    public async Task DrainAsync(TimeSpan timeout)
    {
        if (_ended.Task.IsCompleted)
            return;
        if (_pipe is null)
        {
            await IgnoreTimeoutAsync(_ended.Task.WaitAsync(TimeSpan.FromMilliseconds(10))).ConfigureAwait(false);
            return;
        }

        var number = Interlocked.Increment(ref _lastMark);
        var mark = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _marks[number] = mark;
        if (TryWriteMark(number))
            await IgnoreTimeoutAsync(Task.WhenAny(mark.Task, _ended.Task).WaitAsync(timeout)).ConfigureAwait(false);
        _marks.TryRemove(number, out _);
    }

    private static async Task IgnoreTimeoutAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Better a log that misses a line than a service that hangs.
        }
    }

    private bool TryWriteMark(int number)
    {
        // Not if the process has put something else in the place of its output.
        if (ReadLink() != _pipe)
            return false;

        try
        {
            using var pipe = new FileStream(_descriptor, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            pipe.Write(Encoding.ASCII.GetBytes($"{MarkStart}{number.ToString(CultureInfo.InvariantCulture)}\n"));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string? ReadLink()
    {
        try
        {
            var target = OperatingSystem.IsLinux() ? new FileInfo(_descriptor).LinkTarget : null;
            return target is not null && target.Contains("pipe:", StringComparison.Ordinal) ? target : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Read()
    {
        try
        {
            using var reader = new StreamReader(_stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            while (reader.ReadLine() is { } line)
                Take(line);
        }
        catch (IOException)
        {
            // The pipe broke: that is the end, too.
        }
        finally
        {
            _ended.TrySetResult();
        }
    }

    private void Take(string line)
    {
        var mark = line.IndexOf(MarkStart, StringComparison.Ordinal);
        if (mark < 0)
        {
            _log(line);
            return;
        }

        if (mark > 0)
            _log(line[..mark]);
        if (int.TryParse(line.AsSpan(mark + MarkStart.Length), CultureInfo.InvariantCulture, out var number) && _marks.TryRemove(number, out var waiting))
            waiting.TrySetResult();
    }
}
