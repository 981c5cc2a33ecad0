using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

public static partial class Events
{
    private const string CustomResourceType = "Custom::Resource";

    /// <summary>A stack creates a custom resource.</summary>
    /// <param name="properties">The properties in the template, an object; the service token is put in front of them, as CloudFormation does.</param>
    /// <param name="resourceType">The type in the template.</param>
    public static CustomResourceEvent CustomResourceCreate(JsonValue properties, string resourceType = CustomResourceType) =>
        CustomResource(CustomResourceRequestType.Create, resourceType, physicalResourceId: null, properties, oldProperties: null);

    /// <summary>A stack changes a custom resource.</summary>
    /// <param name="physicalResourceId">What the function has called it.</param>
    /// <param name="properties">The properties in the template, an object.</param>
    /// <param name="oldProperties">The properties before, an object.</param>
    /// <param name="resourceType">The type in the template.</param>
    public static CustomResourceEvent CustomResourceUpdate(
        string physicalResourceId, JsonValue properties, JsonValue oldProperties, string resourceType = CustomResourceType)
    {
        ArgumentException.ThrowIfNullOrEmpty(physicalResourceId);
        return CustomResource(CustomResourceRequestType.Update, resourceType, physicalResourceId, properties, oldProperties);
    }

    /// <summary>A stack deletes a custom resource.</summary>
    /// <param name="physicalResourceId">What the function has called it.</param>
    /// <param name="properties">The properties in the template, an object.</param>
    /// <param name="resourceType">The type in the template.</param>
    public static CustomResourceEvent CustomResourceDelete(string physicalResourceId, JsonValue properties, string resourceType = CustomResourceType)
    {
        ArgumentException.ThrowIfNullOrEmpty(physicalResourceId);
        return CustomResource(CustomResourceRequestType.Delete, resourceType, physicalResourceId, properties, oldProperties: null);
    }

    private static CustomResourceEvent CustomResource(
        CustomResourceRequestType type, string resourceType, string? physicalResourceId, JsonValue properties, JsonValue? oldProperties)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        var serviceToken = $"arn:aws:lambda:{Fake.Region}:{Fake.Account}:function:resource";
        var requestId = Fake.Uuid($"custom resource {type} {physicalResourceId}");
        return new CustomResourceEvent
        {
            RequestType = type,
            ServiceToken = serviceToken,
            ResponseUrl = $"https://cloudformation-custom-resource-response-euwest1.s3-{Fake.Region}.amazonaws.com/{requestId}?X-Amz-Signature=EXAMPLE",
            StackId = $"arn:aws:cloudformation:{Fake.Region}:{Fake.Account}:stack/orders/{Fake.Uuid("stack")}",
            RequestId = requestId,
            ResourceType = resourceType,
            LogicalResourceId = "Resource",
            PhysicalResourceId = physicalResourceId,
            ResourceProperties = WithServiceToken(properties, serviceToken),
            OldResourceProperties = oldProperties is { } old ? WithServiceToken(old, serviceToken) : null,
        };
    }

    private static JsonValue WithServiceToken(JsonValue properties, string serviceToken)
    {
        if (properties.Kind != JsonKind.Object)
            throw new ArgumentException("The properties of a resource are an object; give JsonValue.Parse(\"{}\") for none.", nameof(properties));

        if (properties.TryGetProperty("ServiceToken", out _))
            return properties;

        using var writer = new JsonWriter();
        writer.WriteStartObject();
        writer.WriteName("ServiceToken");
        writer.WriteString(serviceToken);
        foreach (var (name, value) in properties.GetMembers())
        {
            writer.WriteName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
        return JsonValue.Parse(writer.WrittenSpan);
    }
}
