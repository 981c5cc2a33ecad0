namespace LambdaKit.Events.CloudTrail;

/// <summary>What kind of identity made a request.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudTrailIdentityType(string Value)
{
    /// <summary>The account itself.</summary>
    public static CloudTrailIdentityType Root => new("Root");

    /// <summary>A user of IAM.</summary>
    public static CloudTrailIdentityType IamUser => new("IAMUser");

    /// <summary>A role.</summary>
    public static CloudTrailIdentityType AssumedRole => new("AssumedRole");

    /// <summary>A role that continues a session.</summary>
    public static CloudTrailIdentityType Role => new("Role");

    /// <summary>A user from elsewhere, by a token of IAM.</summary>
    public static CloudTrailIdentityType FederatedUser => new("FederatedUser");

    /// <summary>A user from elsewhere, by SAML.</summary>
    public static CloudTrailIdentityType SamlUser => new("SAMLUser");

    /// <summary>A user from elsewhere, by OpenID Connect.</summary>
    public static CloudTrailIdentityType WebIdentityUser => new("WebIdentityUser");

    /// <summary>A user of IAM Identity Center.</summary>
    public static CloudTrailIdentityType IdentityCenterUser => new("IdentityCenterUser");

    /// <summary>A user of a directory.</summary>
    public static CloudTrailIdentityType Directory => new("Directory");

    /// <summary>Another account.</summary>
    public static CloudTrailIdentityType AwsAccount => new("AWSAccount");

    /// <summary>A service of AWS.</summary>
    public static CloudTrailIdentityType AwsService => new("AWSService");

    /// <summary>CloudTrail can't tell.</summary>
    public static CloudTrailIdentityType Unknown => new("Unknown");
}
