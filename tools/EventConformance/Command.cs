using LambdaKit.EventConformance.Checking;
using LambdaKit.EventConformance.Docs;
using LambdaKit.EventConformance.Exceptions;
using LambdaKit.EventConformance.Reports;
using LambdaKit.EventConformance.Syntax;

namespace LambdaKit.EventConformance;

/// <summary>The tool from its arguments to its exit code.</summary>
internal static class Command
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongUsage = 2;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (arguments is ["--help" or "-h"])
        {
            output.WriteLine(CommandLine.Usage);
            return Success;
        }

        try
        {
            var commandLine = CommandLine.Parse(arguments);
            if (commandLine.PageFile is not null)
            {
                File.WriteAllText(commandLine.PageFile, SourcePage.Write());
                return Success;
            }

            if (!Directory.Exists(commandLine.Folder))
                throw new UsageException($"The folder '{commandLine.Folder}' does not exist.");
            return commandLine.IsSyntax ? CheckSyntax(commandLine, output) : CheckSamples(commandLine, output);
        }
        catch (UsageException exception)
        {
            errors.WriteLine(exception.Message);
            errors.WriteLine();
            errors.WriteLine(CommandLine.Usage);
            return WrongUsage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message); // it names the file
            return WrongUsage;
        }
    }

    private static int CheckSyntax(CommandLine commandLine, TextWriter output)
    {
        var files = Directory.GetFiles(commandLine.Folder);
        if (files.Length == 0)
            throw new UsageException($"The folder '{commandLine.Folder}' holds no files.");

        SyntaxCheck.Run(files.Order(StringComparer.Ordinal), output);
        return Success;
    }

    private static int CheckSamples(CommandLine commandLine, TextWriter output)
    {
        var files = SampleFile.FindAll(commandLine.Folder);
        if (files.Count == 0)
            throw new UsageException($"The folder '{commandLine.Folder}' holds no JSON files; it should have one folder for each source, such as 'sqs'.");

        var checker = new SampleChecker(ExceptionList.Load());
        var report = new ConformanceReport([.. files.Select(file => checker.Check(file, file.Read()))]);
        TextReport.Write(report, output);
        if (commandLine.JsonFile is not null)
            File.WriteAllBytes(commandLine.JsonFile, JsonReport.Write(report));
        return report.Failed == 0 ? Success : Failure;
    }
}
