using System.Globalization;
using System.Text.Json;

namespace LambdaKit.Local.Commands;

/// <summary>What the user typed, checked but not yet combined with the configuration.</summary>
internal sealed class CommandLine
{
    public const string Help = """
        Runs a Lambda function on this machine, against a local Lambda.

        Usage:
          dotnet run [-- options]                     in a function's project
          lambdakit --assembly FILE [options]         a built function: a .dll, or a program
          lambdakit [options] -- COMMAND [arguments]  any program that speaks the Runtime API

        Without --event the service prints its address, runs invocations as they come, and stops on Ctrl+C.

        Options:
          --event FILE           Invoke once with this event ('-' is standard input), print the answer on standard output and the log
                                 on standard error, and exit with 0, or with 1 if the function failed.
          --function NAME        The function, when the program holds several. With --event it may be left out if lambdakit.json says
                                 which function takes events of that source.
          --alias NAME           The alias through which callers come that name no qualifier.
          --version VERSION      The version of the function: $LATEST (default) or a number.
          --timeout SECONDS      How long one invocation may take: 30 by default, at most 900.
          --memory MIB           The memory size that the function sees: 512 by default, 128 to 10240.
          --client-context JSON  The client context, only with --event.
          --tenant ID            The tenant, only with --event.
          --init-type TYPE       on-demand (default), provisioned-concurrency, snap-start or lambda-managed-instances.
          --env KEY=VALUE        A variable for the function; may be repeated.
          --port PORT            The port of the service; by default the system chooses a free one.
          --config FILE          The configuration; 'dotnet run' gives the lambdakit.json beside the project.
          --attach               Start no process: print LAMBDAKIT_RUNTIME_API=host:port for a function that is running already, and end
                                 with standard input. Timeouts are only reported.
          --help                 Show this text.

        lambdakit.json:
          {
            "functions": {
              "orders-api":   { "events": ["http"], "timeout": 10, "memory": 256 },
              "orders-queue": { "events": ["sqs"], "environment": { "TABLE": "orders" } }
            }
          }
          Event sources, each by its name or by the name of a group:
            http:        api-gateway-rest, api-gateway-http, function-url, alb, vpc-lattice.
            eventbridge: scheduled, eventbridge-scheduler, eventbridge-s3, eventbridge-ec2, eventbridge-ecs,
                         eventbridge-ecr, eventbridge-batch, eventbridge-autoscaling, eventbridge-codebuild,
                         eventbridge-codedeploy, eventbridge-codepipeline, eventbridge-codecommit,
                         eventbridge-cloudtrail, eventbridge-cloudwatch-alarm, eventbridge-guardduty,
                         eventbridge-health, eventbridge-step-functions, eventbridge-transcribe,
                         eventbridge-translate.
            cognito:     cognito-pre-sign-up, cognito-post-confirmation, cognito-pre-authentication,
                         cognito-post-authentication, cognito-define-auth-challenge, cognito-create-auth-challenge,
                         cognito-verify-auth-challenge, cognito-pre-token-generation, cognito-user-migration,
                         cognito-custom-message, cognito-custom-email-sender, cognito-custom-sms-sender,
                         cognito-inbound-federation.
            others:      api-gateway-websocket, api-gateway-authorizer, cloudfront, sqs, sns, ses, s3, s3-batch,
                         s3-object-lambda, workmail, transfer-family, lambda-destination, lambda-batch-failure,
                         dynamodb-stream, kinesis-stream, kinesis-firehose, kinesis-analytics, kafka, mq-activemq,
                         mq-rabbitmq, documentdb, pipes, cognito-sync, appsync, appsync-authorizer, appsync-events,
                         connect, lex-v1, lex-v2, bedrock-agent, alexa-skill, alexa-smart-home, cloudwatch-logs,
                         cloudwatch-alarm, cloudwatch-dashboard, cloudformation, codecommit,
                         codedeploy-lifecycle-hook, codepipeline, config, iot-button, iot-custom-authorizer,
                         iot-preprovision-hook, sagemaker-ground-truth, secrets-manager-rotation.

        Exit codes: 0 success, 1 the function failed, 2 the command line or a file is wrong.
        """;

    private CommandLine()
    {
    }

    public bool ShowHelp { get; private set; }

    public bool Attach { get; private set; }

    public string? Assembly { get; private set; }

    public IReadOnlyList<string> Command { get; private set; } = [];

    public string? ConfigFile { get; private set; }

    public string? EventFile { get; private set; }

    public string? Function { get; private set; }

    public string? Alias { get; private set; }

    public string? Version { get; private set; }

    public TimeSpan? Timeout { get; private set; }

    public int? MemoryMiB { get; private set; }

    public string? ClientContext { get; private set; }

    public string? Tenant { get; private set; }

    public int Port { get; private set; }

    public LocalInitializationType InitializationType { get; private set; }

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">An option is unknown, lacks its value, or has a value out of its range.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var line = new CommandLine();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument == "--")
            {
                line.Command = [.. arguments.Skip(i + 1)];
                break;
            }

            var equals = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
            var name = equals < 0 ? argument : argument[..equals];
            if (line.TakeFlag(name))
                continue;

            if (!IsOption(name))
                throw new UsageException($"The option '{name}' is unknown; see --help.");
            if (equals < 0 && i + 1 == arguments.Count)
                throw new UsageException($"The option '{name}' needs a value; see --help.");

            line.Take(name, equals < 0 ? arguments[++i] : argument[(equals + 1)..]);
        }

        line.Check();
        return line;
    }

    private static bool IsOption(string name) => name is "--event" or "--function" or "--alias" or "--version" or "--timeout" or "--memory" or "--client-context"
        or "--tenant" or "--init-type" or "--env" or "--port" or "--config" or "--assembly";

    private bool TakeFlag(string name)
    {
        switch (name)
        {
            case "--help" or "-h" or "-?":
                return ShowHelp = true;
            case "--attach":
                return Attach = true;
            default:
                return false;
        }
    }

    private void Take(string name, string value)
    {
        switch (name)
        {
            case "--event":
                EventFile = value;
                break;
            case "--function":
                Function = value;
                break;
            case "--alias":
                Alias = value;
                break;
            case "--version":
                Version = value;
                break;
            case "--timeout":
                Timeout = ReadTimeout(name, value);
                break;
            case "--memory":
                MemoryMiB = ReadNumber(name, value, 128, 10240);
                break;
            case "--client-context":
                ClientContext = ReadJson(name, value);
                break;
            case "--tenant":
                Tenant = value;
                break;
            case "--init-type":
                InitializationType = ReadInitializationType(name, value);
                break;
            case "--env":
                ReadVariable(name, value);
                break;
            case "--port":
                Port = ReadNumber(name, value, 0, 65535);
                break;
            case "--config":
                ConfigFile = value;
                break;
            default:
                Assembly = value;
                break;
        }
    }

    private static TimeSpan ReadTimeout(string name, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 900
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException($"The value '{value}' of {name} is out of range; give seconds, more than 0 and at most 900.");

    private static int ReadNumber(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException($"The value '{value}' of {name} is out of range; give a number from {least} to {most}.");

    private static string ReadJson(string name, string value)
    {
        try
        {
            using (JsonDocument.Parse(value))
                return value.ReplaceLineEndings(" ");
        }
        catch (JsonException)
        {
            throw new UsageException($"The value of {name} is not valid JSON; mind the quotes of your shell.");
        }
    }

    private static LocalInitializationType ReadInitializationType(string name, string value) => value switch
    {
        "on-demand" => LocalInitializationType.OnDemand,
        "provisioned-concurrency" => LocalInitializationType.ProvisionedConcurrency,
        "snap-start" => LocalInitializationType.SnapStart,
        "lambda-managed-instances" => LocalInitializationType.ManagedInstances,
        _ => throw new UsageException($"The value '{value}' of {name} is unknown; give on-demand, provisioned-concurrency, snap-start or lambda-managed-instances."),
    };

    private void ReadVariable(string name, string value)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            throw new UsageException($"The value of {name} has no name; give KEY=VALUE.");

        Environment[value[..equals]] = value[(equals + 1)..];
    }

    private void Check()
    {
        if (ShowHelp)
            return;
        if (!Attach && Assembly is null && Command.Count == 0)
            throw new UsageException("There is no function to run; give --assembly FILE or -- COMMAND; see --help.");
        if (Attach && (Command.Count > 0 || EventFile is not null))
            throw new UsageException("--attach starts no process and sends no event; leave out --event and the command.");
        if (Assembly is not null && Command.Count > 0)
            throw new UsageException("--assembly and a command are two functions; give one of them.");
        if (Assembly is not null && !Attach && !File.Exists(Assembly))
            throw new UsageException($"The function '{Assembly}' does not exist; build it first.");
        if (EventFile is null && (ClientContext is not null || Tenant is not null))
            throw new UsageException("--client-context and --tenant belong to one event; give --event, too.");
    }
}
