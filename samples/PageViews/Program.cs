using LambdaKit;
using PageViews;

return await LambdaHost.RunAsync(() => new ViewsPerMinute(new InMemoryViewTable()));
