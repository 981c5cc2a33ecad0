using LambdaKit.Events.LexV2;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that a bot of Amazon Lex V2 asks what to do next: each intent goes to the method that is mapped to it.</summary>
/// <remarks><see cref="Close"/>, <see cref="ElicitSlot"/>, <see cref="Confirm"/> and <see cref="Delegate"/> make answers which keep what the session holds.</remarks>
public abstract class LexV2Handler : LambdaHandler<LexV2Request, LexV2Response>
{
    private LexV2Routes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected LexV2Handler()
        : base(new ModelSerializer<LexV2Request>(LexV2Request.Serializer), new ModelSerializer<LexV2Response>(LexV2Response.Serializer))
    {
    }

    /// <summary>Says which intents there are, and what handles them. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(LexV2Routes routes);

    /// <summary>Handles an intent that no route is for. By default an error that names it; <see cref="Delegate"/> would leave it to the bot.</summary>
    /// <param name="request">What the user said, and how far the session is.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<LexV2Response> HandleUnmatchedAsync(LexV2Request request, LambdaContext context, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(request);
        throw new LambdaConfigurationException($"'{GetType().Name}' has no route for the intent '{request.Intent?.Name}'. Map one, override HandleUnmatchedAsync, or take the function away from the intent.");
    }

    /// <summary>Finds the intent's route and handles it.</summary>
    /// <param name="value">What the user said, and how far the session is.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is none of a bot, or there is no route.</exception>
    protected sealed override ValueTask<LexV2Response> HandleAsync(LexV2Request value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.Intent?.Name is not { } name)
            throw WrongSource.Error(this, "requests of bots of Amazon Lex V2", LexV2Request.Serializer, value!); // null is written as nothing

        var handle = (_routes ?? Routes()).Find(name);
        return handle is null ? HandleUnmatchedAsync(value, context, deadline) : handle(value, context, deadline);
    }

    /// <summary>The intent is done, or has failed.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="text">What the bot says; null for nothing.</param>
    /// <param name="isFulfilled">Whether it is done.</param>
    protected static LexV2Response Close(LexV2Request request, string? text, bool isFulfilled = true) =>
        Answer(request, new LexV2DialogAction { Type = LexV2DialogActionType.Close }, isFulfilled ? LexV2IntentState.Fulfilled : LexV2IntentState.Failed, text);

    /// <summary>The bot asks for a slot.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="slot">The slot's name.</param>
    /// <param name="text">What the bot says; null for the slot's own prompt.</param>
    protected static LexV2Response ElicitSlot(LexV2Request request, string slot, string? text = null) =>
        Answer(request, new LexV2DialogAction { Type = LexV2DialogActionType.ElicitSlot, SlotToElicit = slot }, LexV2IntentState.InProgress, text);

    /// <summary>The bot asks whether the intent is right.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="text">What the bot says; null for the intent's own prompt.</param>
    protected static LexV2Response Confirm(LexV2Request request, string? text = null) =>
        Answer(request, new LexV2DialogAction { Type = LexV2DialogActionType.ConfirmIntent }, LexV2IntentState.InProgress, text);

    /// <summary>The bot goes on by itself.</summary>
    /// <param name="request">What is answered.</param>
    protected static LexV2Response Delegate(LexV2Request request) => Answer(request, new LexV2DialogAction { Type = LexV2DialogActionType.Delegate }, state: null, text: null);

    internal sealed override void Prepare() => Routes();

    private static LexV2Response Answer(LexV2Request request, LexV2DialogAction action, LexV2IntentState? state, string? text)
    {
        ArgumentNullException.ThrowIfNull(request);
        var session = (request.SessionState ?? new LexV2SessionState()).WithDialogAction(action);
        if (state is not null && session.Intent is { } intent)
            session = session.WithIntent(intent.WithState(state));
        return text is null
            ? new LexV2Response { SessionState = session }
            : new LexV2Response { SessionState = session, Messages = [new LexV2Message { ContentType = LexV2MessageContentType.PlainText, Content = text }] };
    }

    private LexV2Routes Routes()
    {
        var routes = new LexV2Routes();
        Map(routes);
        return _routes = routes.Count > 0
            ? routes
            : throw new LambdaConfigurationException($"'{GetType().Name}' maps no intents, so it could handle none. Map some: routes.Intent(\"BookHotel\", ...).");
    }
}
