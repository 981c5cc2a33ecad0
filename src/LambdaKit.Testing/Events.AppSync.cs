using System.Text;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>A field of a GraphQL API that is to be resolved.</summary>
    /// <param name="field">The type that the field is of, and its name, such as <c>Query.getOrder</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    /// <exception cref="ArgumentException">The field has no type.</exception>
    public static AppSyncResolverRequest AppSync(string field, AppSyncEventOptions? options = null)
    {
        options ??= new AppSyncEventOptions();
        return Resolver(field, options.Arguments, options);
    }

    /// <summary>A field of a GraphQL API that is to be resolved with arguments that are the JSON of a value.</summary>
    /// <param name="field">The type that the field is of, and its name, such as <c>Query.getOrder</c>.</param>
    /// <param name="arguments">The arguments, as one value.</param>
    /// <param name="argumentsType">Such as <c>AppJson.Default.GetOrder</c>.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    /// <exception cref="ArgumentException">The field has no type.</exception>
    public static AppSyncResolverRequest AppSync<T>(string field, T arguments, JsonTypeInfo<T> argumentsType, AppSyncEventOptions? options = null) =>
        Resolver(field, JsonValue.From(arguments, argumentsType), options ?? new AppSyncEventOptions());

    /// <summary>Several fields as one batch, in this order.</summary>
    public static EventList<AppSyncResolverRequest> AppSyncBatch(params AppSyncResolverRequest[] requests) => EventList<AppSyncResolverRequest>.From(requests);

    private static AppSyncResolverRequest Resolver(string field, JsonValue arguments, AppSyncEventOptions options)
    {
        ArgumentNullException.ThrowIfNull(field);
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || dot == field.Length - 1)
            throw new ArgumentException($"'{field}' is no field of a type, so a resolver could not be for it; write it as 'Query.getOrder'.", nameof(field));

        return new AppSyncResolverRequest
        {
            Arguments = arguments,
            Identity = options.Identity,
            Source = options.Source,
            Request = new AppSyncHttpRequest { Headers = options.Headers },
            Info = new AppSyncFieldInfo
            {
                FieldName = field[(dot + 1)..],
                ParentTypeName = field[..dot],
                Variables = JsonValue.Parse("{}"),
                SelectionSetList = options.SelectionSet,
                SelectionSetGraphQL = GraphQL(options.SelectionSet),
            },
            Stash = JsonValue.Parse("{}"),
        };
    }

    private static string GraphQL(IReadOnlyList<string> paths)
    {
        var text = new StringBuilder();
        AppendSelection(text, paths, prefix: "", indent: "  ");
        return text.ToString();
    }

    /// <summary>What lies below one path, in nested braces.</summary>
    private static void AppendSelection(StringBuilder text, IReadOnlyList<string> paths, string prefix, string indent)
    {
        var names = new List<string>();
        foreach (var path in paths)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal))
                continue;

            var name = path[prefix.Length..].Split('/')[0];
            if (!names.Contains(name))
                names.Add(name);
        }

        text.Append("{\n");
        foreach (var name in names)
        {
            text.Append(indent).Append(name);
            var below = $"{prefix}{name}/";
            if (HasAny(paths, below))
            {
                text.Append(' ');
                AppendSelection(text, paths, below, indent + "  ");
            }

            text.Append('\n');
        }

        text.Append(indent.AsSpan(2)).Append('}');
    }

    private static bool HasAny(IReadOnlyList<string> paths, string prefix)
    {
        foreach (var path in paths)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
