using LambdaKit.Events.Alexa;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that is an Alexa skill: each intent, and each other kind of request, goes to the method that is mapped to it.</summary>
/// <remarks>A session that has ended, and an answer that Alexa found wrong, need no route: there is nothing to answer, and what was wrong goes to the log.</remarks>
public abstract class AlexaSkillHandler : LambdaHandler<AlexaSkillRequest, AlexaSkillResponse>
{
    private AlexaRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected AlexaSkillHandler()
        : base(new ModelSerializer<AlexaSkillRequest>(AlexaSkillRequest.Serializer), new ModelSerializer<AlexaSkillResponse>(AlexaSkillResponse.Serializer))
    {
    }

    /// <summary>The identifier of the skill, whose requests alone are answered; null, as by default, when the function's trigger sees to that.</summary>
    protected virtual string? SkillId => null;

    /// <summary>Says which requests there are, and what answers them. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(AlexaRoutes routes);

    /// <summary>Answers a request that no route is for. By default an error that names it.</summary>
    /// <param name="request">What the user wants, or what happened.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<AlexaSkillResponse> HandleUnmatchedAsync(AlexaSkillRequest request, LambdaContext context, CancellationToken deadline)
    {
        var what = request?.Request?.Type == AlexaRequestType.Intent ? $"the intent '{request.Request.Intent?.Name}'" : $"requests of the type '{request?.Request?.Type?.Value}'";
        throw new LambdaConfigurationException($"'{GetType().Name}' has no route for {what}. Map one, or override HandleUnmatchedAsync.");
    }

    /// <summary>Finds the request's route and answers it.</summary>
    /// <param name="value">What the user wants, or what happened.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is none of a skill, or there is no route.</exception>
    /// <exception cref="UnauthorizedAccessException">The request is for another skill than <see cref="SkillId"/>.</exception>
    protected sealed override ValueTask<AlexaSkillResponse> HandleAsync(AlexaSkillRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.Request is not { Type: { } type } request)
            throw WrongSource.Error(this, "requests to Alexa skills", AlexaSkillRequest.Serializer, value!); // null is written as nothing

        if (SkillId is { } id && (value.Context?.System?.Application ?? value.Session?.Application)?.ApplicationId != id)
            throw new UnauthorizedAccessException($"The request is for another skill than that of '{GetType().Name}', so it is not answered. Check SkillId and what triggers the function.");

        if ((_routes ?? Routes()).Find(request) is { } handle)
            return handle(value, context, deadline);

        if (type == AlexaRequestType.SystemExceptionEncountered)
            AlexaLog.WrongAnswer(context.Logger, request.Error?.Type, request.Error?.Message);
        return type == AlexaRequestType.SystemExceptionEncountered || type == AlexaRequestType.SessionEnded
            ? new(new AlexaSkillResponse { Version = "1.0", Response = new AlexaResponse() })
            : HandleUnmatchedAsync(value, context, deadline);
    }

    /// <summary>Alexa says something, and the session ends.</summary>
    /// <param name="text">Plain text.</param>
    protected static AlexaSkillResponse Tell(string text) => new()
    {
        Version = "1.0",
        Response = new AlexaResponse { OutputSpeech = AlexaOutputSpeech.FromText(text), ShouldEndSession = true },
    };

    /// <summary>Alexa says something, and listens to what the user says to it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="reprompt">What it says when the user doesn't answer; null for the same again.</param>
    protected static AlexaSkillResponse Ask(string text, string? reprompt = null) => new()
    {
        Version = "1.0",
        Response = new AlexaResponse
        {
            OutputSpeech = AlexaOutputSpeech.FromText(text),
            Reprompt = new AlexaReprompt { OutputSpeech = AlexaOutputSpeech.FromText(reprompt ?? text) },
            ShouldEndSession = false,
        },
    };

    internal sealed override void Prepare() => Routes();

    private AlexaRoutes Routes()
    {
        var routes = new AlexaRoutes();
        Map(routes);
        return _routes = routes.Count > 0
            ? routes
            : throw new LambdaConfigurationException($"'{GetType().Name}' maps no requests, so it could answer none. Map some: routes.Launch(...).Intent(\"AMAZON.HelpIntent\", ...).");
    }
}
