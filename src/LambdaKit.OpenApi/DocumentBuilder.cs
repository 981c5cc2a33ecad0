using System.Text.Json.Nodes;
using LambdaKit.Events.Alb;
using LambdaKit.Http;

namespace LambdaKit.OpenApi;

/// <summary>Puts a document together: the API, the paths with their operations, and what they refer to.</summary>
internal sealed class DocumentBuilder(OpenApiOptions options, string basePath)
{
    private const string Problem = "ProblemDetails";

    private readonly SchemaSet _schemas = new(Problem);
    private readonly List<string> _mistakes = [];

    /// <exception cref="LambdaConfigurationException">The descriptions contradict each other.</exception>
    public JsonObject Build(IReadOnlyList<HttpRoute> routes)
    {
        var paths = BuildPaths(routes);
        var document = new JsonObject { ["openapi"] = "3.1.1", ["info"] = BuildInfo() };
        if (BuildServers() is { Count: > 0 } servers)
            document["servers"] = servers;
        document["paths"] = paths;
        document["components"] = BuildComponents();
        if (options.Security.Count > 0)
            document["security"] = BuildSecurity(options.Security.Select(scheme => new KeyValuePair<string, string[]>(scheme, [])), "The document");

        return _mistakes.Count == 0 ? document : throw new LambdaConfigurationException($"The document of '{options.Title}' can't be made. {string.Join(' ', _mistakes)}");
    }

    private JsonObject BuildInfo()
    {
        var info = new JsonObject { ["title"] = options.Title };
        if (options.Description is not null)
            info["description"] = options.Description;
        info["version"] = options.Version;
        return info;
    }

    private JsonArray BuildServers()
    {
        var servers = new JsonArray();
        foreach (var url in options.Servers)
            servers.Add((JsonNode)new JsonObject { ["url"] = url });
        if (servers.Count == 0 && basePath.Length > 0)
            servers.Add((JsonNode)new JsonObject { ["url"] = basePath });
        return servers;
    }

    private JsonObject BuildPaths(IReadOnlyList<HttpRoute> routes)
    {
        var described = new List<KeyValuePair<HttpRoute, OpenApiOperation>>();
        foreach (var route in routes)
        {
            var operation = OpenApiOperation.Of(route);
            if (!operation.IsExcluded)
                described.Add(new(route, operation));
        }

        var names = new OperationNames(described, _mistakes);
        var paths = new PathSet(options.KeepsGreedyPaths, described.ConvertAll(pair => pair.Key));
        foreach (var (route, operation) in described)
            paths.Add(route, parameters => BuildOperation(route, operation, names.Of(route), parameters));
        return paths.ToJson();
    }

    private JsonObject BuildOperation(HttpRoute route, OpenApiOperation operation, string name, IReadOnlyList<string> pathNames)
    {
        var json = new JsonObject();
        if (operation.Tags.Count > 0)
            json["tags"] = new JsonArray([.. operation.Tags.Select(tag => JsonValue.Create(tag))]);
        if (operation.Summary is not null)
            json["summary"] = operation.Summary;
        if (operation.Description is not null)
            json["description"] = operation.Description;
        json["operationId"] = name;
        if (BuildParameters(route, operation, pathNames) is { Count: > 0 } parameters)
            json["parameters"] = parameters;
        if (operation.Bodies.Count > 0)
            json["requestBody"] = new JsonObject { ["content"] = BuildContent(operation.Bodies), ["required"] = true };
        json["responses"] = BuildAnswers(operation);
        if (operation.IsDeprecated)
            json["deprecated"] = true;
        if (operation.Security is { } security)
            json["security"] = BuildSecurity(security, $"{route.Method} '{route.Pattern.Text}'");
        return json;
    }

    private JsonArray BuildParameters(HttpRoute route, OpenApiOperation operation, IReadOnlyList<string> pathNames)
    {
        var parameters = new JsonArray();
        var pattern = route.Pattern;
        for (var i = 0; i < pathNames.Count; i++)
        {
            var described = operation.Parameters.Find(one => one.Place == "path" && one.Name == pattern.Names[i]);
            var description = described?.Description ?? (pattern.IsCatchAll(i) ? "All that is left of the path, slashes included." : null);
            parameters.Add((JsonNode)BuildParameter("path", pathNames[i], described?.Type ?? typeof(string), description, isRequired: true));
        }

        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Place != "path")
                parameters.Add((JsonNode)BuildParameter(parameter.Place, parameter.Name, parameter.Type, parameter.Description, parameter.IsRequired));
            else if (!pattern.Names.Contains(parameter.Name))
                _mistakes.Add($"{route.Method} '{pattern.Text}' has no parameter '{parameter.Name}'; describe one that stands in its braces.");
        }

        return parameters;
    }

    private static JsonObject BuildParameter(string place, string name, Type type, string? description, bool isRequired)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place };
        if (description is not null)
            parameter["description"] = description;
        if (isRequired)
            parameter["required"] = true;
        parameter["schema"] = LeafSchemas.OfText(type);
        return parameter;
    }

    private JsonObject BuildAnswers(OpenApiOperation operation)
    {
        var answers = new JsonObject();
        var described = operation.Answers;
        if (!described.Exists(answer => answer.StatusCode < 400))
            answers["2XX"] = new JsonObject { ["description"] = "Success" };
        if (operation.Bodies.Count > 0 && !described.Exists(answer => answer.StatusCode == 400))
            described = [.. described, new(400, DescribedContent.Problem, "The body can't be read, or is not valid.")];

        foreach (var status in described.GroupBy(answer => answer.StatusCode).OrderBy(group => group.Key))
        {
            var descriptions = status.Select(answer => answer.Description).Where(text => text is not null).Distinct(StringComparer.Ordinal).ToList();
            var answer = new JsonObject { ["description"] = descriptions.Count > 0 ? string.Join(' ', descriptions) : Describe(status.Key) };
            if (status.Select(one => one.Content).OfType<DescribedContent>().ToList() is { Count: > 0 } contents)
                answer["content"] = BuildContent(contents);
            answers[status.Key.ToString(System.Globalization.CultureInfo.InvariantCulture)] = answer;
        }

        answers["default"] = new JsonObject { ["$ref"] = "#/components/responses/Problem" };
        return answers;
    }

    /// <summary>What there is for each media type; several types of JSON are alternatives.</summary>
    private JsonObject BuildContent(List<DescribedContent> contents)
    {
        var json = new JsonObject();
        foreach (var group in contents.Distinct().GroupBy(content => content.ContentType, StringComparer.Ordinal))
        {
            var schemas = group.Select(BuildSchema).OfType<JsonNode>().ToList();
            json[group.Key] = schemas.Count switch
            {
                0 => new JsonObject(),
                1 => new JsonObject { ["schema"] = schemas[0] },
                _ => new JsonObject { ["schema"] = new JsonObject { ["anyOf"] = new JsonArray([.. schemas]) } },
            };
        }

        return json;
    }

    private JsonObject? BuildSchema(DescribedContent content) =>
        content.BodyType is { } type ? _schemas.Of(type)
        : content == DescribedContent.Problem ? new JsonObject { ["$ref"] = $"#/components/schemas/{Problem}" }
        : null;

    private JsonObject BuildComponents()
    {
        var components = new JsonObject
        {
            ["schemas"] = _schemas.ToJson(BuildProblem()),
            ["responses"] = new JsonObject
            {
                ["Problem"] = new JsonObject
                {
                    ["description"] = "What went wrong (RFC 9457).",
                    ["content"] = BuildContent([DescribedContent.Problem]),
                },
            },
        };
        if (options.SecuritySchemes.Count > 0)
        {
            var schemes = new JsonObject();
            foreach (var (name, scheme) in options.SecuritySchemes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                schemes[name] = scheme.ToJson();
            components["securitySchemes"] = schemes;
        }

        return components;
    }

    /// <summary>What <see cref="HttpResult.Problem"/> writes.</summary>
    private static JsonObject BuildProblem() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["format"] = "uri-reference", ["description"] = "What kind of problem it is, for programs." },
            ["title"] = new JsonObject { ["type"] = "string", ["description"] = "What kind of problem it is, for people." },
            ["status"] = new JsonObject { ["type"] = "integer", ["format"] = "int32", ["description"] = "The status of the answer." },
            ["detail"] = new JsonObject { ["type"] = "string", ["description"] = "What went wrong this time." },
            ["errors"] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "What is wrong with which part of the request.",
                ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            },
        },
        ["required"] = new JsonArray("title", "status"),
    };

    private JsonArray BuildSecurity(IEnumerable<KeyValuePair<string, string[]>> alternatives, string owner)
    {
        var security = new JsonArray();
        foreach (var (scheme, scopes) in alternatives)
        {
            if (!options.SecuritySchemes.ContainsKey(scheme))
                _mistakes.Add($"{owner} requires the security scheme '{scheme}', which the options don't have; add it to SecuritySchemes.");
            security.Add((JsonNode)new JsonObject { [scheme] = new JsonArray([.. scopes.Select(scope => JsonValue.Create(scope))]) });
        }

        return security;
    }

    private static string Describe(int statusCode)
    {
        var words = AlbResponse.DescribeStatus(statusCode);
        return words.Length > 4 ? words[4..] : words;
    }
}
