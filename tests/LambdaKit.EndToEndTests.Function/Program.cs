using LambdaKit;
using LambdaKit.EndToEndTests.Function;

var life = new List<string>();

return await LambdaHost.Create()
    .Map("commands", () => new CommandHandler(life))
    .Map("meeting", () => new MeetingHandler())
    .Map("stream", () => new StreamHandler())
    .Map("broken", () => throw new InvalidOperationException("The table is missing."))
    .Configure(options => options.DeadlineMargin = TimeSpan.FromSeconds(2)) // on a busy machine a quarter of a second is soon gone
    .OnInit(_ => Note("init"))
    .OnBeforeSnapshot(_ => Note("before snapshot"))
    .OnAfterRestore(_ => Note("after restore"))
    .OnShutdown(_ => Note("shutdown"))
    .RunAsync();

ValueTask Note(string step)
{
    life.Add(step);
    Console.WriteLine($"life: {string.Join(", ", life)}");
    return default;
}
