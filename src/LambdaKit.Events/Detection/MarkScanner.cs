using LambdaKit.Events.Json;

namespace LambdaKit.Events.Detection;

/// <summary>Goes through a payload once and collects its marks; what tells nothing is passed over unread.</summary>
internal ref struct MarkScanner
{
    private JsonReader _reader;
    private PayloadMarks _marks;

    /// <summary>Whether what comes can't change the answer.</summary>
    private bool _isDecided;

    private MarkScanner(ReadOnlySpan<byte> utf8Json) => _reader = new JsonReader(utf8Json, source: null, maxDepth: int.MaxValue);

    /// <exception cref="EventFormatException">It is not JSON.</exception>
    public static PayloadMarks Scan(ReadOnlySpan<byte> utf8Json)
    {
        var scanner = new MarkScanner(utf8Json);
        switch (scanner._reader.PeekKind())
        {
            case JsonKind.Object:
                scanner.ScanMembers(PayloadPart.Payload);
                break;
            case JsonKind.Array:
                scanner._marks.IsList = true;
                scanner.ScanFirstElement();
                break;
        }

        return scanner._marks;
    }

    /// <summary>The members of the next value, if it is an object.</summary>
    private void ScanMembers(PayloadPart part)
    {
        if (_reader.PeekKind() != JsonKind.Object)
        {
            _reader.Skip();
            return;
        }

        _reader.ReadStartObject();
        while (_reader.ReadName(out var name))
        {
            if (part == PayloadPart.Payload)
                _marks.MemberCount++;
            var mark = MarkNames.Find(part, name);
            if (mark == Mark.None)
            {
                _reader.Skip();
                continue;
            }

            _marks.Set(mark);
            ScanValue(mark);
            if (_isDecided)
                return;
        }
    }

    /// <summary>The value of a member that bears a mark.</summary>
    private void ScanValue(Mark mark)
    {
        switch (mark)
        {
            case Mark.Records:
                ScanFirstElement();
                break;
            case Mark.LowerRecords:
                _marks.Set(Mark.RecordsIsObject, _reader.PeekKind() == JsonKind.Object);
                _marks.Set(Mark.RecordsIsArray, _reader.PeekKind() == JsonKind.Array);
                ScanFirstElement();
                break;
            case Mark.RequestContext:
                ScanMembers(PayloadPart.RequestContext);
                break;
            case Mark.Info:
                ScanMembers(PayloadPart.Info);
                break;
            case Mark.Details:
                ScanMembers(PayloadPart.Details);
                break;
            case Mark.Session:
                ScanMembers(PayloadPart.Session);
                break;
            case Mark.Context:
                ScanMembers(PayloadPart.Context);
                break;
            case Mark.Directive:
                ScanMembers(PayloadPart.Directive);
                break;
            case Mark.Header:
                ScanMembers(PayloadPart.Header);
                break;
            case Mark.AwsLogs:
                ScanMembers(PayloadPart.AwsLogs);
                break;
            default:
                ScanText(mark);
                break;
        }
    }

    /// <summary>The first element of the next value, if it is an array; the others are passed over.</summary>
    private void ScanFirstElement()
    {
        if (_reader.PeekKind() != JsonKind.Array)
        {
            _reader.Skip();
            return;
        }

        _reader.ReadStartArray();
        if (!_reader.ReadNextElement())
            return;

        ScanMembers(PayloadPart.Record);
        while (!_isDecided && !_marks.IsList && _reader.ReadNextElement()) // behind a list comes nothing
            _reader.Skip();
    }

    /// <summary>A value that tells something when it is a text.</summary>
    private void ScanText(Mark mark)
    {
        switch (mark)
        {
            case Mark.RecordSource or Mark.SnsRecordSource:
                _marks.Record = SourceTexts.OfRecord(ReadText());
                _isDecided |= _marks.Record is not (EventSource.Unknown or EventSource.DynamoDbStream or EventSource.KinesisStream); // those may have a window
                break;
            case Mark.RecordsArn:
                _marks.RecordsArn = SourceTexts.OfStreamArn(ReadText());
                break;
            case Mark.BrokerSource:
                _marks.Broker = SourceTexts.OfBroker(ReadText());
                break;
            case Mark.Source:
                _marks.Service = SourceTexts.OfService(ReadText());
                break;
            case Mark.TriggerSource:
                _marks.Trigger = SourceTexts.OfTrigger(ReadText());
                break;
            case Mark.DetailType:
                var detailType = ReadText();
                _marks.Set(Mark.ScheduledDetail, detailType.SequenceEqual("Scheduled Event"u8));
                _marks.Set(Mark.AlarmDetail, detailType.StartsWith("CloudWatch Alarm"u8));
                _marks.Set(Mark.CloudTrailDetail, detailType.EndsWith("via CloudTrail"u8));
                break;
            case Mark.Type:
                var type = ReadText();
                _marks.Set(Mark.TypeIsToken, type.SequenceEqual("TOKEN"u8));
                _marks.Set(Mark.TypeIsRequest, type.SequenceEqual("REQUEST"u8));
                break;
            case Mark.Version:
                var version = ReadText();
                _marks.Set(Mark.VersionIs10, version.SequenceEqual("1.0"u8));
                _marks.Set(Mark.VersionIs2, version.SequenceEqual("2"u8));
                _marks.Set(Mark.VersionIs3, version.SequenceEqual("3"u8));
                break;
            case Mark.S3Event:
                _marks.Set(Mark.EventIsS3Test, ReadText().SequenceEqual("s3:TestEvent"u8));
                break;
            case Mark.DomainName:
                _marks.Set(Mark.FunctionUrlDomain, ReadText().IndexOf(".lambda-url."u8) >= 0);
                break;
            case Mark.AccountId:
                _marks.Set(Mark.FunctionUrlAccount, ReadText().SequenceEqual("anonymous"u8));
                break;
            case Mark.Describe:
                _marks.Set(Mark.DescribeIsTrue, _reader.ReadRaw().SequenceEqual("true"u8));
                break;
            case Mark.HeaderNamespace:
                _marks.Set(Mark.AlexaNamespace, ReadText().StartsWith("Alexa"u8));
                break;
            default:
                _reader.Skip();
                break;
        }
    }

    /// <summary>The next value, if it is a text; else it is passed over.</summary>
    private ReadOnlySpan<byte> ReadText()
    {
        if (_reader.PeekKind() == JsonKind.String)
            return _reader.ReadStringUtf8();

        _reader.Skip();
        return default;
    }
}
