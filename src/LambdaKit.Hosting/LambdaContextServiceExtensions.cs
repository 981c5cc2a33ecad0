using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Hosting;

/// <summary>Gives an invocation its services.</summary>
public static class LambdaContextServiceExtensions
{
    extension(LambdaContext context)
    {
        /// <summary>The invocation's own scope of services: made when first asked for, disposed of when the handler and its middleware are done, before the answer goes out. Inside of <see cref="ScopePerRecord"/>, the record's. Before C# 14, use <see cref="GetRequiredService"/>.</summary>
        /// <exception cref="InvalidOperationException">The function has no container, or the invocation has ended.</exception>
        public IServiceProvider Services
        {
            get
            {
                ArgumentNullException.ThrowIfNull(context);
                return RecordScope.Of(context) ?? InvocationScope.Of(context);
            }
        }
    }

    /// <summary>A service of the invocation's own scope, or of the record's inside of <see cref="ScopePerRecord"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not registered, the function has no container, or the invocation has ended.</exception>
    public static T GetRequiredService<T>(this LambdaContext context)
        where T : notnull => context.Services.GetRequiredService<T>();
}
