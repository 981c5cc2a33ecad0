namespace LambdaKit.Events.Detection;

/// <summary>A part of a payload in which marks are looked for.</summary>
internal enum PayloadPart
{
    /// <summary>The whole.</summary>
    Payload,

    /// <summary><c>requestContext</c>.</summary>
    RequestContext,

    /// <summary>The first element of a list of records, or of a payload that is a list.</summary>
    Record,

    /// <summary><c>info</c> of AppSync.</summary>
    Info,

    /// <summary><c>Details</c> of Connect.</summary>
    Details,

    /// <summary><c>session</c> of Alexa.</summary>
    Session,

    /// <summary><c>context</c> of Alexa.</summary>
    Context,

    /// <summary><c>header</c> of Alexa.</summary>
    Header,

    /// <summary><c>directive</c> of Alexa.</summary>
    Directive,

    /// <summary><c>awslogs</c>.</summary>
    AwsLogs,
}
