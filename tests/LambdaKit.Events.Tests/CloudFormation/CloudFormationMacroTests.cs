using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudFormation;

public sealed class CloudFormationMacroTests
{
    private static readonly byte[] Macro = Fixture.Read("CloudFormation/Fixtures/macro.json");
    private static readonly byte[] Response = Fixture.Read("CloudFormation/Fixtures/macro-response.json");

    [Fact]
    public void Macro_has_every_value()
    {
        var macro = CloudFormationMacroRequest.Parse(Macro);

        Assert.Equal("eu-west-1", macro.Region);
        Assert.Equal("123456789012", macro.AccountId);
        Assert.Equal("AWS::SQS::Queue", macro.Fragment!.Value["Resources"]["Queue"]["Type"].GetString());
        Assert.Equal("123456789012::WithAlarms", macro.TransformId);
        Assert.Equal("5", macro.Parameters["Threshold"].GetString());
        Assert.Equal("6a3b1c2e-5f0c-4b1e-9d3a-0a51f8d2b7bb", macro.RequestId);
        Assert.Equal("b", macro.TemplateParameterValues["Zones"][1].GetString());
    }

    [Fact]
    public void Macro_and_answer_are_written_back_as_the_same_json()
    {
        var macro = CloudFormationMacroRequest.Parse(Macro);
        var response = CloudFormationMacroResponse.Parse(Response);

        JsonDifference.AssertSame(Macro, macro.ToUtf8Json());
        JsonDifference.AssertSame(Response, response.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(macro));
        Assert.Empty(CorpusModel.UnknownPaths(response));
    }

    [Fact]
    public void Answers_repeat_the_identifier_of_the_request()
    {
        var macro = CloudFormationMacroRequest.Parse("""{"requestId":"r","fragment":"old"}""");

        JsonDifference.AssertSame("""{"requestId":"r","status":"success","fragment":["new"]}"""u8, macro.Succeed(JsonValue.Parse("""["new"]""")).ToUtf8Json());
        JsonDifference.AssertSame("""{"requestId":"r","status":"failure","fragment":"old","errorMessage":"No."}"""u8, macro.Fail("No.").ToUtf8Json());
    }
}
