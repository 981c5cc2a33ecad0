using LambdaKit.Events.WorkMail;

namespace LambdaKit.Events.Tests.WorkMail;

public sealed class WorkMailEventTests
{
    private static readonly byte[] Event = Fixture.Read("WorkMail/Fixtures/event.json");

    [Fact]
    public void Event_has_every_value()
    {
        var mail = WorkMailEvent.Parse(Event);

        Assert.Equal("2018-10-10", mail.SummaryVersion);
        Assert.Equal("from@example.com", mail.Envelope!.MailFrom!.Address);
        Assert.Equal(["one@example.com", "two@example.com"], mail.Envelope.Recipients.Select(r => r.Address));
        Assert.Equal("sender@example.com", mail.Sender!.Address);
        Assert.Equal("author@example.com", mail.From!.Address);
        Assert.Equal("Hello", mail.Subject);
        Assert.Equal("00000000-0000-0000-0000-000000000001", mail.MessageId);
        Assert.Equal("00000000000000000000000000000002", mail.InvocationId);
        Assert.Equal(WorkMailFlowDirection.Outbound, mail.FlowDirection);
        Assert.True(mail.Truncated);
        Assert.True(mail.UnknownFields.IsEmpty);
        JsonDifference.AssertSame(Event, mail.ToUtf8Json());
    }

    [Fact]
    public void Response_bounces_for_some_and_delivers_to_the_others()
    {
        var json =
            """
            {"actions":[{"action":{"type":"BOUNCE","parameters":{"bounceMessage":"Not here."}},"recipients":["one@example.com"]},
            {"action":{"type":"DEFAULT"},"allRecipients":true}]}
            """u8;

        var made = new WorkMailResponse
        {
            Actions =
            [
                new()
                {
                    Action = new() { Type = WorkMailActionType.Bounce, Parameters = new() { BounceMessage = "Not here." } },
                    Recipients = ["one@example.com"],
                },
                new() { Action = new() { Type = WorkMailActionType.Default }, AllRecipients = true },
            ],
        };

        JsonDifference.AssertSame(json, made.ToUtf8Json());
        JsonDifference.AssertSame(json, WorkMailResponse.Parse(json).ToUtf8Json());
    }
}
