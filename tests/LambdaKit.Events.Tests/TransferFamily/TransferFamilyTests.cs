using LambdaKit.Events.TransferFamily;

namespace LambdaKit.Events.Tests.TransferFamily;

public sealed class TransferFamilyTests
{
    [Fact]
    public void Login_has_every_value()
    {
        var json = Fixture.Read("TransferFamily/Fixtures/login.json");

        var request = TransferFamilyAuthenticationRequest.Parse(json);

        Assert.Equal(("jane", "secret", "s-abcd123456", "192.0.2.17"), (request.UserName, request.Password, request.ServerId, request.SourceIp));
        Assert.Equal(TransferFamilyProtocol.Sftp, request.Protocol);
        JsonDifference.AssertSame(json, request.ToUtf8Json());
    }

    [Fact]
    public void Answer_gives_a_role_and_a_logical_home()
    {
        var made = new TransferFamilyAuthenticationResponse
        {
            Role = "arn:aws:iam::123456789012:role/transfer",
            PosixProfile = new() { UserId = 4294967295, GroupId = 0, SecondaryGroupIds = [1, 2] },
            PublicKeys = ["ssh-ed25519 AAAA"],
            Policy = "{}",
            HomeDirectoryType = TransferFamilyHomeDirectoryType.Logical,
            HomeDirectoryDetails = TransferFamilyDirectoryMapping.ToText(
                new() { Entry = "/", Target = "/bucket/jane" },
                new() { Entry = "/a.txt", Target = "/bucket/a.txt", Type = "FILE" }),
            HomeDirectory = "/",
        };

        var json =
            """
            {"Role":"arn:aws:iam::123456789012:role/transfer","PosixProfile":{"Uid":4294967295,"Gid":0,"SecondaryGids":[1,2]},"PublicKeys":["ssh-ed25519 AAAA"],
            "Policy":"{}","HomeDirectoryType":"LOGICAL",
            "HomeDirectoryDetails":"[{\"Entry\":\"/\",\"Target\":\"/bucket/jane\"},{\"Entry\":\"/a.txt\",\"Target\":\"/bucket/a.txt\",\"Type\":\"FILE\"}]","HomeDirectory":"/"}
            """u8;
        JsonDifference.AssertSame(json, made.ToUtf8Json());
        JsonDifference.AssertSame(json, TransferFamilyAuthenticationResponse.Parse(json).ToUtf8Json());
    }

    [Fact]
    public void Refusal_is_an_empty_object() => Assert.Equal("{}"u8, new TransferFamilyAuthenticationResponse().ToUtf8Json());

    [Fact]
    public void Workflow_step_has_every_value()
    {
        var json = Fixture.Read("TransferFamily/Fixtures/workflow.json");

        var step = TransferFamilyWorkflowEvent.Parse(json);

        Assert.Equal("token-1", step.Token);
        var execution = step.ServiceMetadata!.ExecutionDetails!;
        Assert.Equal(("w-1234567890example", "abcd1234-aa11-bb22-cc33-abcdef123456"), (execution.WorkflowId, execution.ExecutionId));
        var transfer = step.ServiceMetadata.TransferDetails!;
        Assert.Equal(("36688ff5d2deda8c", "jane", "s-example1234567890"), (transfer.SessionId, transfer.UserName, transfer.ServerId));
        var file = step.FileLocation!;
        Assert.Equal(("S3", "incoming", "path/to/my key"), (file.Domain, file.Bucket, file.Key));
        Assert.Equal("d8e8fca2dc0f896fd7cb4cb0031ba249", file.ETag);
        Assert.Null(file.VersionId);
        Assert.Equal(("fs-1", "/path/to/file"), (file.FileSystemId, file.Path));
        JsonDifference.AssertSame(json, step.ToUtf8Json());
    }
}
