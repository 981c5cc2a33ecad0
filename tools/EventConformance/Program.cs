using LambdaKit.EventConformance;

return Command.Run(args, Console.Out, Console.Error);
