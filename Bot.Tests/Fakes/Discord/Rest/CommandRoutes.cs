using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>Global and server commands. https://discord.com/developers/docs/interactions/application-commands#endpoints</summary>
internal static class CommandRoutes
{
    public static Route[] All =>
    [
        new("GetGlobalCommands", "GET", "applications/{application}/commands", List),
        new("CreateGlobalCommand", "POST", "applications/{application}/commands", Create),
        new("BulkOverwriteGlobalCommands", "PUT", "applications/{application}/commands", Overwrite),
        new("GetGlobalCommand", "GET", "applications/{application}/commands/{command}", Get),
        new("EditGlobalCommand", "PATCH", "applications/{application}/commands/{command}", Edit),
        new("DeleteGlobalCommand", "DELETE", "applications/{application}/commands/{command}", Delete),
        new("GetGuildCommands", "GET", "applications/{application}/guilds/{guild}/commands", List),
        new("CreateGuildCommand", "POST", "applications/{application}/guilds/{guild}/commands", Create),
        new("BulkOverwriteGuildCommands", "PUT", "applications/{application}/guilds/{guild}/commands", Overwrite),
        new("GetGuildCommand", "GET", "applications/{application}/guilds/{guild}/commands/{command}", Get),
        new("EditGuildCommand", "PATCH", "applications/{application}/guilds/{guild}/commands/{command}", Edit),
        new("DeleteGuildCommand", "DELETE", "applications/{application}/guilds/{guild}/commands/{command}", Delete),
    ];

    private static Reply List(Call call)
    {
        var full = call.Asks("with_localizations");
        return Reply.Ok(call.World.Commands.Of(Scope(call)).ToJsonArray(c => c.ToJson(call.World, full)));
    }

    private static Reply Create(Call call)
    {
        var scope = Scope(call);
        CommandRules.Check([call.Body], asList: false);
        var (command, isNew) = call.World.Commands.Put(scope, call.Body);
        return new Reply(isNew ? 201 : 200, command.ToJson(call.World, withLocalizations: true));
    }

    private static Reply Overwrite(Call call)
    {
        var scope = Scope(call);
        if (call.Record.List is not { } list)
        {
            throw Problems.One("_", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        }

        var definitions = list.OfType<JsonObject>().ToList();
        CommandRules.Check(definitions, asList: true);
        return Reply.Ok(call.World.Commands.PutAll(scope, definitions).ToJsonArray(c => c.ToJson(call.World, withLocalizations: true)));
    }

    private static Reply Get(Call call) => Reply.Ok(One(call).ToJson(call.World, withLocalizations: true));

    private static Reply Edit(Call call)
    {
        var old = One(call);
        var definition = old.Definition.Copy();
        foreach (var (name, value) in call.Body)
        {
            definition[name] = value?.DeepClone();
        }

        CommandRules.Check([definition], asList: false);
        var changed = new FakeCommand(old.Id, old.Guild, definition);
        call.World.Commands.Replace(old, changed);
        return Reply.Ok(changed.ToJson(call.World, withLocalizations: true));
    }

    private static Reply Delete(Call call)
    {
        call.World.Commands.Remove(One(call));
        return Reply.Nothing;
    }

    private static FakeCommand One(Call call) =>
        call.World.Commands.Find(Scope(call), call.Id("command")) ?? throw ApiRefusal.UnknownCommand.AsException();

    private static FakeGuild? Scope(Call call)
    {
        call.RequireOwnApplication();
        return call.Record.Values.ContainsKey("guild") ? call.Guild() : null;
    }
}
