using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;

namespace LambdaKit.Handlers;

/// <summary>What has become of a custom resource: its name, and what templates may read of it.</summary>
public sealed class CustomResourceResult
{
    /// <summary>A result.</summary>
    /// <param name="physicalResourceId">
    /// What the resource is called from now on, at most 1 KB. After an update, another one than before makes CloudFormation delete the old one.
    /// Null keeps the name that it has; for a new resource, the name that <see cref="CustomResourceRequest{TProperties}.PhysicalResourceId"/> was set to, else the request's identifier.
    /// </param>
    public CustomResourceResult(string? physicalResourceId = null) => PhysicalResourceId = physicalResourceId;

    /// <summary>What the resource is called; null for the name that it has.</summary>
    public string? PhysicalResourceId { get; }

    /// <summary>An object whose members the template reads by Fn::GetAtt; null when there are none. The whole answer may have <see cref="CustomResourceResponse.MaxBytes"/> bytes.</summary>
    public JsonValue? Data { get; init; }

    /// <summary>Whether the members of <see cref="Data"/> are secret: then they are shown as asterisks. False by default.</summary>
    public bool NoEcho { get; init; }
}
