using System.Text.Json;
using LambdaKit.Events;
using LambdaKit.Events.Detection;
using LambdaKit.EventConformance.Exceptions;
using LambdaKit.EventConformance.Sources;

namespace LambdaKit.EventConformance.Checking;

/// <summary>Checks one file: detects its source, reads it with the source's model, writes it, and compares.</summary>
internal sealed class SampleChecker(ExceptionList exceptions)
{
    public FileResult Check(SampleFile file, byte[] json)
    {
        var result = new FileResult(file);
        if (SourceTable.Find(file.Source) is not { } source)
        {
            return result with
            {
                Error = file.Source.Length == 0
                    ? "it lies in no source's folder"
                    : $"'{file.Source}' is not a known source; the known ones are in docs/event-sources.md",
            };
        }

        if (!file.IsInPlace)
            return result with { Error = "it lies in a folder that is neither a source's nor its 'responses'" };

        if (!file.IsResponse)
            result = Detect(result, source, json);

        var models = file.IsResponse ? source.Responses : source.Events;
        if (SampleModel.Choose(models, json) is not { } model)
            return result with { Error = models.Count == 0 ? $"the {(file.IsResponse ? "responses" : "events")} of this source are not modelled" : "no model of this source takes it" };

        result = result with { Model = model.Name };
        object value;
        try
        {
            value = model.Read(json);
        }
        catch (EventFormatException exception)
        {
            return result with { Error = $"{exception.Reason}, at '{exception.Path}', byte {exception.ByteOffset}" };
        }

        return Compare(result, json, model, value);
    }

    private FileResult Detect(FileResult result, SampleSource source, byte[] json)
    {
        var answer = EventSourceDetector.Detect(json);
        var isRight = source.IsRight(answer);
        var reason = isRight ? null : exceptions.ReasonForDetection(result.File.Path, json);
        return result with { Detected = answer, IsDetectedRight = isRight || reason is not null, DetectionExcusedBy = reason };
    }

    private FileResult Compare(FileResult result, byte[] json, SampleModel model, object value)
    {
        try
        {
            var difference = JsonDifference.Find(json, model.Write(value));
            return result with
            {
                Difference = difference,
                ExcusedBy = difference is null ? null : exceptions.ReasonForDifference(result.File.Path, difference),
                Paths = JsonPaths.All(json),
                Unmodelled =
                [
                    .. UnknownFieldFinder.Find(value)
                        .Select(field => new UnmodelledField(field.Path, JsonPaths.All(field.Json, field.Path), exceptions.ReasonForField(result.File, field.Path))),
                ],
            };
        }
        catch (JsonException exception)
        {
            return result with { Error = $"what was written is not JSON, line {exception.LineNumber}, byte {exception.BytePositionInLine}" };
        }
    }
}
