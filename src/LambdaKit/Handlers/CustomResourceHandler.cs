using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that creates, updates and deletes a custom resource of CloudFormation. The stack always gets its answer: also when a method throws, when it takes too long, and when the properties can't be read.</summary>
/// <remarks>
/// <para>What a method throws is told as the reason, which the stack's events show. The invocation itself succeeds then, so that Lambda doesn't run it again behind
/// the stack's back; the failure is in the log. It fails only if the answer can't be delivered.</para>
/// <para>The token of the methods is cancelled <see cref="AnswerReserve"/> before the function's timeout. A method that doesn't heed it is left behind after another half of that.</para>
/// <para>A resource whose properties couldn't be read was never created, so that deleting it succeeds without calling the method.</para>
/// </remarks>
/// <typeparam name="TProperties">An event model, or a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor. CloudFormation makes texts of numbers and booleans.</typeparam>
public abstract class CustomResourceHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TProperties> : LambdaHandler<CustomResourceEvent>
{
    private const string NeverCreated = "never-created-";
    private const int MaxNameBytes = 1024;

    private readonly PayloadSerializer<TProperties> _properties;
    private HttpClient? _client;

    /// <summary>For properties that bring their JSON with them.</summary>
    /// <param name="client">What sends the answers; null for one of the handler's own, made with the first answer.</param>
    /// <exception cref="LambdaConfigurationException">They do not.</exception>
    protected CustomResourceHandler(HttpClient? client = null)
        : this(PayloadSerializers.OfModel<TProperties>(), client)
    {
    }

    /// <summary>For properties of the author's own type.</summary>
    /// <param name="propertiesType">Such as <c>AppJson.Default.CertificateProperties</c>.</param>
    /// <param name="client">What sends the answers; null for one of the handler's own, made with the first answer.</param>
    protected CustomResourceHandler(JsonTypeInfo<TProperties> propertiesType, HttpClient? client = null)
        : this(PayloadSerializers.OfType(propertiesType), client)
    {
    }

    private CustomResourceHandler(PayloadSerializer<TProperties> properties, HttpClient? client)
        : base(new ModelSerializer<CustomResourceEvent>(CustomResourceEvent.Serializer))
    {
        _properties = properties;
        _client = client;
    }

    /// <summary>How much of the invocation's time is kept for the answer: 5 seconds by default, and never more than half of what is left at the start.</summary>
    protected virtual TimeSpan AnswerReserve => TimeSpan.FromSeconds(5);

    /// <summary>Creates the resource.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled <see cref="AnswerReserve"/> before Lambda ends the invocation.</param>
    protected abstract ValueTask<CustomResourceResult> CreateAsync(CustomResourceRequest<TProperties> request, LambdaContext context, CancellationToken deadline);

    /// <summary>Changes the resource, or creates another in its place, with another name.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled <see cref="AnswerReserve"/> before Lambda ends the invocation.</param>
    protected abstract ValueTask<CustomResourceResult> UpdateAsync(CustomResourceRequest<TProperties> request, LambdaContext context, CancellationToken deadline);

    /// <summary>Deletes the resource. It must succeed also when the resource isn't there, or was created in part.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled <see cref="AnswerReserve"/> before Lambda ends the invocation.</param>
    protected abstract ValueTask DeleteAsync(CustomResourceRequest<TProperties> request, LambdaContext context, CancellationToken deadline);

    /// <summary>Does what the stack asks, and answers.</summary>
    /// <param name="value">The request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is no request for a custom resource, so there is nobody to answer.</exception>
    /// <exception cref="LambdaFunctionException">The answer can't be delivered.</exception>
    protected sealed override async ValueTask HandleAsync(CustomResourceEvent value, LambdaContext context, CancellationToken deadline)
    {
        if (value is null || !Uri.TryCreate(value.ResponseUrl, UriKind.Absolute, out var address))
        {
            throw WrongSource.Error(
                this, "requests for custom resources of CloudFormation with an address for the answer", CustomResourceEvent.Serializer, value!, // null is written as nothing
                "The provider framework of the AWS CDK answers by itself: derive from LambdaHandler<CustomResourceEvent, CustomResourceResponse> for it.");
        }

        var answer = CustomResourceAnswer.Fit(await AnswerAsync(value, context).ConfigureAwait(false));
        _client ??= new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; // Each attempt has a limit of its own.
        await CustomResourceAnswer.SendAsync(_client, address, answer, context, deadline).ConfigureAwait(false);
    }

    private async Task<CustomResourceResponse> AnswerAsync(CustomResourceEvent value, LambdaContext context)
    {
        var request = new CustomResourceRequest<TProperties>(value, _properties);
        if (value.RequestType == CustomResourceRequestType.Delete && value.PhysicalResourceId?.StartsWith(NeverCreated, StringComparison.Ordinal) == true)
            return value.Succeed(value.PhysicalResourceId);

        if (value.RequestType == CustomResourceRequestType.Create)
            request.PhysicalResourceId = null;

        try
        {
            var result = await ReservedTime.RunAsync(token => DispatchAsync(request, context, token), context, AnswerReserve).ConfigureAwait(false);
            var name = result?.PhysicalResourceId ?? request.PhysicalResourceId ?? value.RequestId ?? context.RequestId;
            Check(name, result);
            return value.Succeed(name, result?.Data, result?.NoEcho == true);
        }
        catch (Exception exception)
        {
            CustomResourceLog.Failed(context.Logger, value.RequestType?.Value, value.LogicalResourceId, exception);
            return value.Fail(CustomResourceAnswer.ReasonOf(exception, context), request.PhysicalResourceId ?? value.PhysicalResourceId ?? value.RequestId ?? context.RequestId);
        }
    }

    private async Task<CustomResourceResult?> DispatchAsync(CustomResourceRequest<TProperties> request, LambdaContext context, CancellationToken deadline)
    {
        switch (request.Event.RequestType?.Value)
        {
            case "Create":
                request.PhysicalResourceId = NeverCreated + request.Event.RequestId;
                _ = request.Properties;
                request.PhysicalResourceId = null;
                return await CreateAsync(request, context, deadline).ConfigureAwait(false);
            case "Update":
                _ = request.Properties;
                return await UpdateAsync(request, context, deadline).ConfigureAwait(false);
            case "Delete":
                await DeleteAsync(request, context, deadline).ConfigureAwait(false);
                return null;
            default:
                throw new LambdaConfigurationException(
                    $"CloudFormation asks for a '{request.Event.RequestType?.Value}', which is not known: only Create, Update and Delete are.");
        }
    }

    private void Check(string name, CustomResourceResult? result)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(name) > MaxNameBytes)
            throw new LambdaConfigurationException($"'{GetType().Name}' gives the resource a name of more than {MaxNameBytes} bytes, which CloudFormation doesn't take. Give it a shorter one.");
        if (result?.Data is { IsNull: false, Kind: not JsonKind.Object })
            throw new LambdaConfigurationException($"'{GetType().Name}' returns data that are no JSON object, so the template couldn't read them. Return an object with a member for each attribute.");
    }
}
