namespace Bot.Staff;

/// <summary>Settings section <c>Admins</c>: who may edit the FAQ from chat.</summary>
public sealed class AdminOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Admins";

    /// <summary>Accounts, each as platform and id, several with spaces between: <c>telegram:123456789 discord:1234567890123456789</c>.</summary>
    public string Users { get; set; } = "";

    /// <summary>Roles whose members count too, likewise: <c>discord:1234567890123456789</c>. A role counts in its server only, not in direct messages.</summary>
    public string Roles { get; set; } = "";
}
