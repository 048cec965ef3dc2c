using System.Collections.Frozen;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Staff;

/// <summary>Those who may edit the FAQ from chat: accounts and roles that the settings name. Without any, nobody may.</summary>
internal sealed class Admins(IOptions<AdminOptions> options) : ICommandAudience
{
    private readonly FrozenSet<AdminName> _users = AdminName.ReadAll(options.Value.Users).OfType<AdminName>().ToFrozenSet();
    private readonly FrozenSet<AdminName> _roles = AdminName.ReadAll(options.Value.Roles).OfType<AdminName>().ToFrozenSet();

    /// <inheritdoc/>
    public IReadOnlyList<string> NamedOn(string platform) => [.. _users.Where(name => name.Platform == platform).Select(name => name.Id).Order(StringComparer.Ordinal)];

    /// <summary>Whether somebody may, by what their platform says of them now.</summary>
    public bool Has(string platform, Sender sender) =>
        _users.Contains(new AdminName(platform, sender.UserId)) || sender.Roles.Any(role => _roles.Contains(new AdminName(platform, role)));
}
