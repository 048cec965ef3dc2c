using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>All commands the bot registered, everywhere and per server. Used under the world's gate.</summary>
internal sealed class CommandBook(World world)
{
    private readonly List<FakeCommand> _all = [];

    public IReadOnlyList<FakeCommand> All => _all;

    /// <summary>Commands made (not changed) so far: Discord allows 200 a day for each server, and 200 for the global ones.</summary>
    public int Creations { get; private set; }

    public IEnumerable<FakeCommand> Of(FakeGuild? guild) => _all.Where(c => c.Guild == guild);

    public FakeCommand? Find(FakeGuild? guild, ulong id) => Of(guild).FirstOrDefault(c => c.Id == id);

    /// <summary>Makes it, or changes the one of the same type and name. True when it is new.</summary>
    public (FakeCommand Command, bool IsNew) Put(FakeGuild? guild, JsonObject definition)
    {
        var known = Of(guild).FirstOrDefault(c => c.Name == definition.Text("name") && c.Type == (definition.Int("type") ?? 1));
        var command = new FakeCommand(known?.Id ?? world.Ids.Next(), guild, definition.Copy());
        if (known is null)
        {
            Creations++;
            _all.Add(command);
        }
        else
        {
            Replace(known, command);
        }

        return (command, known is null);
    }

    public IReadOnlyList<FakeCommand> PutAll(FakeGuild? guild, IReadOnlyList<JsonObject> definitions)
    {
        var kept = definitions.Select(d => Put(guild, d).Command).ToList();
        _all.RemoveAll(c => c.Guild == guild && !kept.Contains(c));
        return kept;
    }

    public void Replace(FakeCommand old, FakeCommand changed)
    {
        changed.Version = world.Ids.Next();
        _all[_all.IndexOf(old)] = changed;
    }

    public void Remove(FakeCommand command) => _all.Remove(command);

    /// <summary>What somebody is offered in a place.</summary>
    public IReadOnlyList<FakeCommand> OfferedTo(FakeUser user, FakeChannel place) => _all
        .Where(c => place.Guild is null ? c.WorksInDms : c.WorksInGuilds && (c.Guild is null || c.Guild == place.Guild))
        .Where(c => place.Guild is null or { HasBot: true } || (c.IsForUsers && world.Person(user.Id)!.HasInstalledTheApp))
        .Where(c => place.Guild is null || c.Needs is not { } needed || Has(user, place, needed))
        .ToList();

    // "0" hides a command from all but administrators.
    private static bool Has(FakeUser user, FakeChannel place, Permission needed) =>
        place.Guild!.PermissionsOf(user.Id, place).HasFlag(needed == Permission.None ? Permission.Administrator : needed);
}
