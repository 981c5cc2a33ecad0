using System.Text;
using LambdaKit.Events.Ses;

namespace LambdaKit.Events.Tests.Ses;

public sealed class SesEventTests
{
    private static readonly byte[] Event = Fixture.Read("Ses/Fixtures/event.json");

    [Fact]
    public void Mail_has_every_value()
    {
        var record = SesEvent.Parse(Event).Records[0];
        var mail = record.Ses!.Mail!;

        Assert.Equal("aws:ses", record.EventSource);
        Assert.Equal("1.0", record.EventVersion);
        Assert.Equal("From: jane@example.com", record.Ses.Content);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 123, TimeSpan.Zero), mail.Timestamp);
        Assert.Equal("jane@example.com", mail.Source);
        Assert.Equal("o3vrnil0e2ic28tr", mail.MessageId);
        Assert.Equal(["john@example.com", "joe@example.com"], mail.Destination);
        Assert.True(mail.HeadersTruncated);
        Assert.Equal(["one", "two"], mail.Headers.Select(h => h.Value));
        Assert.All(mail.Headers, h => Assert.Equal("Received", h.Name));
    }

    [Fact]
    public void Quirk_53_Common_headers_have_all_recipients_and_senders()
    {
        var headers = SesEvent.Parse(Event).Records[0].Ses!.Mail!.CommonHeaders!;

        Assert.Equal("Sat, 31 Jan 2026 12:34:56 -0700", headers.Date);
        Assert.Equal(["Jane Doe <jane@example.com>"], headers.From);
        Assert.Equal(["list@example.com"], headers.Sender);
        Assert.Equal(["reply@example.com"], headers.ReplyTo);
        Assert.Equal(["john@example.com"], headers.To);
        Assert.Equal(["joe@example.com"], headers.Cc);
        Assert.Equal(["jill@example.com"], headers.Bcc);
        Assert.Equal("bounce@example.com", headers.ReturnPath);
        Assert.Equal("<0123456789example.com>", headers.MessageId);
        Assert.Equal("Grüße", headers.Subject);
        Assert.True(headers.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Quirk_53_Receipt_has_every_verdict_and_every_action()
    {
        var receipt = SesEvent.Parse(Event).Records[0].Ses!.Receipt!;

        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 697, TimeSpan.Zero), receipt.Timestamp);
        Assert.Equal(574, receipt.ProcessingTimeMilliseconds);
        Assert.Equal(["john@example.com"], receipt.Recipients);
        Assert.Equal(SesVerdictStatus.Pass, receipt.SpamVerdict!.Status);
        Assert.Equal(SesVerdictStatus.Disabled, receipt.VirusVerdict!.Status);
        Assert.Equal(SesVerdictStatus.Gray, receipt.SpfVerdict!.Status);
        Assert.Equal(SesVerdictStatus.ProcessingFailed, receipt.DkimVerdict!.Status);
        Assert.Equal(SesVerdictStatus.Fail, receipt.DmarcVerdict!.Status);
        Assert.Equal(SesDmarcPolicy.Reject, receipt.DmarcPolicy);
        var action = receipt.Action!;
        Assert.Equal(SesActionType.Lambda, action.Type);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:mails", action.TopicArn);
        Assert.Equal("arn:aws:lambda:eu-west-1:123456789012:function:mails", action.FunctionArn);
        Assert.Equal("RequestResponse", action.InvocationType);
        Assert.Equal(("mails", "in/o3vrnil0e2ic28tr", "in/"), (action.BucketName, action.ObjectKey, action.ObjectKeyPrefix));
        Assert.Equal("arn:aws:kms:eu-west-1:123456789012:key/1", action.KmsKeyArn);
        Assert.Equal("BASE64", action.Encoding);
        Assert.Equal(("550", "5.1.1"), (action.SmtpReplyCode, action.StatusCode));
        Assert.Equal("Mailbox does not exist", action.Message);
        Assert.Equal("mailer-daemon@example.com", action.Sender);
        Assert.Equal("arn:aws:workmail:eu-west-1:123456789012:organization/m-1", action.OrganizationArn);
        Assert.Equal(("X-Checked", "yes"), (action.HeaderName, action.HeaderValue));
        Assert.Equal("RuleSet", action.Scope);
        Assert.Equal("arn:aws:connect:eu-west-1:123456789012:instance/1", action.InstanceArn);
        Assert.True(action.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Event_is_written_back_as_the_same_json() => JsonDifference.AssertSame(Event, SesEvent.Parse(Event).ToUtf8Json());

    [Fact]
    public void Notification_of_a_topic_has_the_same_parts()
    {
        const string Json = """{"notificationType":"Received","receipt":{"action":{"type":"SNS","encoding":"UTF8"}},"mail":{"source":"a@example.com"},"content":"From: a"}""";

        var notification = SesNotification.Parse(Encoding.UTF8.GetBytes(Json));

        Assert.Equal("Received", notification.NotificationType);
        Assert.Equal(SesActionType.Sns, notification.Receipt!.Action!.Type);
        Assert.Equal("a@example.com", notification.Mail!.Source);
        Assert.Equal("From: a", notification.Content);
        JsonDifference.AssertSame(Encoding.UTF8.GetBytes(Json), notification.ToUtf8Json());
    }

    [Fact]
    public void Response_says_whether_to_go_on() =>
        Assert.Equal("""{"disposition":"STOP_RULE_SET"}"""u8, new SesResponse { Disposition = SesDisposition.StopRuleSet }.ToUtf8Json());
}
