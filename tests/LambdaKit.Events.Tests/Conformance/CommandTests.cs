using System.Text;
using System.Text.Json;
using LambdaKit.EventConformance;

namespace LambdaKit.Events.Tests.Conformance;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdakit-conformance-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void Event_that_comes_back_the_same_passes()
    {
        Put("sqs/one.json", """{"Records":[{"messageId":"1","eventSource":"aws:sqs"}]}""");
        Put("sqs/responses/failed.json", """{"batchItemFailures":[{"itemIdentifier":"1"}]}""");

        Assert.Equal(0, Run(_folder));

        Assert.Equal("2 passed, 0 failed", LastLine);
        Assert.Matches(@"(?m)^sqs +1 +1 +0 +0  1 right\r?$", _output.ToString());
        Assert.Matches(@"(?m)^sqs/responses +1 +1 +0 +0  -\r?$", _output.ToString());
    }

    [Fact]
    public void Byte_order_mark_of_an_editor_is_passed_over()
    {
        Put("sqs/one.json", "\uFEFF" + """{"Records":[{"eventSource":"aws:sqs"}]}""");

        Assert.Equal(0, Run(_folder));
    }

    [Fact]
    public void Unknown_source_is_named()
    {
        Put("carrier-pigeon/one.json", "{}");
        Put("sqs/one.json", """{"Records":[{"eventSource":"aws:sqs"}]}""");

        Assert.Equal(1, Run(_folder));

        Assert.Contains("'carrier-pigeon' is not a known source", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal("1 passed, 1 failed", LastLine);
    }

    [Theory]
    [InlineData("one.json", "lies in no source's folder")]
    [InlineData("sqs/deeper/one.json", "neither a source's nor its 'responses'")]
    [InlineData("sqs/responses/deeper/one.json", "neither a source's nor its 'responses'")]
    [InlineData("s3/responses/one.json", "the responses of this source are not modelled")]
    public void File_that_lies_where_none_belongs_fails(string path, string message)
    {
        Put(path, "{}");

        Assert.Equal(1, Run(_folder));

        Assert.Contains(message, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_shape_is_told_by_its_place_and_without_its_content()
    {
        Put("sqs/one.json", """{"Records":[{"eventSource":"aws:sqs","body":["hunter2"]}]}""");

        Assert.Equal(1, Run(_folder));

        Assert.Contains("sqs/one.json: expected a string but found an array, at '$.Records[0].body', byte 44", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_of_another_source_is_told_by_detection()
    {
        Put("sns/one.json", """{"Records":[{"eventSource":"aws:sqs"}]}""");

        Assert.Equal(1, Run(_folder));

        Assert.Contains("sns/one.json: detected as Sqs", _output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("0 passed, ", LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_without_a_property_are_listed_and_too_many_fail()
    {
        Put("sqs/one.json", """{"Records":[{"eventSource":"aws:sqs","newField":{"inside":[1]}}]}""");

        Assert.Equal(1, Run(_folder));

        Assert.Contains("unmodelled  Records[].newField", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Unmodelled: 1 fields of 6 paths (16.67 %), 3 paths with what they hold; 0 are listed with a reason.", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal("1 passed, 1 failed", LastLine);
    }

    [Fact]
    public void Few_fields_without_a_property_fail_nothing()
    {
        Put("api-gateway-rest/all.json", Encoding.UTF8.GetString(Fixture.Read("ApiGateway/Fixtures/rest-request.json")));
        Put("function-url/all.json", Encoding.UTF8.GetString(Fixture.Read("HttpApi/Fixtures/function-url.json")));
        Put("s3/all.json", Encoding.UTF8.GetString(Fixture.Read("S3/Fixtures/families.json")));
        Put("s3/listed.json", """{"Records":[{"eventSource":"aws:s3","s3":{"object":{"urlDecodedKey":"a"}}}]}""");

        Assert.Equal(0, Run(_folder));

        Assert.Contains("urlDecodedKey  (AWS's Go library adds it", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Excused_detection_passes_and_is_shown()
    {
        Put("cognito-pre-sign-up/placeholder.json", """{"version":"1","triggerSource":"trigger_source","userPoolId":"p"}""");

        Assert.Equal(0, Run(_folder));

        Assert.Contains("excused     cognito-pre-sign-up/placeholder.json: detected as Unknown", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_for_programs_says_the_same()
    {
        Put("sqs/good.json", """{"Records":[{"eventSource":"aws:sqs"}]}""");
        Put("sqs/bad.json", """{"Records":{}}""");
        var file = Path.Combine(_folder, "report.txt");

        Assert.Equal(1, Run(_folder, "--json", file));

        using var report = JsonDocument.Parse(File.ReadAllBytes(file));
        Assert.Equal(1, report.RootElement.GetProperty("passed").GetInt32());
        Assert.Equal(1, report.RootElement.GetProperty("failed").GetInt32());
        var source = Assert.Single(report.RootElement.GetProperty("sources").EnumerateArray());
        Assert.Equal(("sqs", 2, 1), (source.GetProperty("source").GetString(), source.GetProperty("files").GetInt32(), source.GetProperty("same").GetInt32()));
        Assert.Equal(["sqs/bad.json", "sqs/good.json"], source.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("file").GetString()));
    }

    [Theory]
    [InlineData("No folder is named.")]
    [InlineData("The option '--jsn' is not known.", "--jsn")]
    [InlineData("The option '--json' needs the name of a file.", "a", "--json")]
    [InlineData("The option '--docs' needs the name of a file.", "--docs")]
    [InlineData("The option '--docs' goes with nothing else.", "a", "--docs", "b")]
    [InlineData("The options '--syntax' and '--json' don't go together.", "--syntax", "a", "--json", "b")]
    [InlineData("There are two folders, 'a' and 'b'; name one.", "a", "b")]
    [InlineData("The folder 'nowhere/at/all' does not exist.", "nowhere/at/all")]
    [InlineData("The folder 'nowhere/at/all' does not exist.", "--syntax", "nowhere/at/all")]
    public void Wrong_command_line_is_explained(string message, params string[] arguments)
    {
        Assert.Equal(2, Run(arguments));

        Assert.StartsWith(message, _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("Usage:", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public void Folder_without_samples_is_an_error()
    {
        Put("readme.txt", "");

        Assert.Equal(2, Run(_folder));
        Assert.Contains("holds no JSON files", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_without_texts_is_an_error_for_the_syntax()
    {
        Assert.Equal(2, Run("--syntax", _folder));
        Assert.Contains("holds no files", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_that_cannot_be_written_is_an_error()
    {
        Put("sqs/one.json", """{"Records":[{"eventSource":"aws:sqs"}]}""");

        Assert.Equal(2, Run(_folder, "--json", _folder));
        Assert.NotEmpty(_errors.ToString());
    }

    [Fact]
    public void Help_is_no_error()
    {
        Assert.Equal(0, Run("--help"));
        Assert.StartsWith("Usage:", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Syntax_is_accepted_or_rejected_file_by_file()
    {
        Put("y_object.json", """ {"a":[1,-0.5e+3,"\u00e4",true,null]} """);
        Put("y_deep.json", new string('[', 5_000) + new string(']', 5_000));
        Put("n_comma.json", "[1,]");
        Put("n_nul.json", "[\0]");
        Put("n_empty.json", "");
        Put("n_open.txt", new string('[', 100_000));
        Put("n_objects.json", string.Concat(Enumerable.Repeat("[{\"\":", 50_000)));
        Put("n_more.json", "{}{}");
        File.WriteAllBytes(Path.Combine(_folder, "n_utf8.json"), [(byte)'"', 0xFF, (byte)'"']);
        File.WriteAllBytes(Path.Combine(_folder, "n_bom.json"), [0xEF, 0xBB, 0xBF, (byte)'1']);

        Assert.Equal(0, Run("--syntax", _folder));

        Assert.Equal(
            [
                "reject n_bom.json: expected a value but found a byte order mark at offset 0",
                "reject n_comma.json: expected a value but found ']' at offset 3",
                "reject n_empty.json: expected a value but found the end of the text at offset 0",
                "reject n_more.json: something follows the value at offset 2",
                "reject n_nul.json: expected a value but found a character that cannot stand here at offset 1",
                "reject n_objects.json: expected a value but found the end of the text at offset 250000",
                "reject n_open.txt: expected a value but found the end of the text at offset 100000",
                "reject n_utf8.json: invalid UTF-8 at offset 1",
                "accept y_deep.json",
                "accept y_object.json",
            ],
            _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private string LastLine => _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)[^1];

    private int Run(params string[] arguments) => Command.Run(arguments, _output, _errors);

    private void Put(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies in the folder
        File.WriteAllText(file, text);
    }
}
