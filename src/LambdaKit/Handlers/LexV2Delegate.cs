using LambdaKit.Events.LexV2;

namespace LambdaKit.Handlers;

/// <summary>Decides what a bot does next for one intent.</summary>
/// <param name="request">What the user said, and how far the session is.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
public delegate ValueTask<LexV2Response> LexV2Delegate(LexV2Request request, LambdaContext context, CancellationToken deadline);
