using System.Globalization;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>Turns entries of the menu into what Discord takes, and compares them with what it has.</summary>
internal static class CommandShapes
{
    private const GuildPermission ForStaff = GuildPermission.ManageThreads;

    private static readonly InteractionContextType[] _everywhere = [InteractionContextType.Guild, InteractionContextType.BotDm, InteractionContextType.PrivateChannel];
    private static readonly ApplicationIntegrationType[] _bothWays = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

    /// <summary>What Discord takes for an entry.</summary>
    public static ApplicationCommandProperties ToDiscord(MenuEntry entry) => entry.Kind switch
    {
        MenuKind.OnMessage => new MessageCommandBuilder()
            .WithName(entry.Name)
            .WithNameLocalizations(entry.Names)
            .WithContextTypes(_everywhere)
            .WithIntegrationTypes(_bothWays)
            .Build(),
        MenuKind.StaffCommand or MenuKind.AdminCommand => Slash(entry)
            .WithDefaultMemberPermissions(ForStaff)
            .WithContextTypes(InteractionContextType.Guild)
            .WithIntegrationTypes(ApplicationIntegrationType.GuildInstall)
            .Build(),
        _ => Slash(entry)
            .WithNameLocalizations(entry.Names)
            .WithContextTypes(_everywhere)
            .WithIntegrationTypes(_bothWays)
            .Build(),
    };

    /// <summary>Everything of an entry that Discord keeps, in one line.</summary>
    public static string LineOf(MenuEntry entry) => Line(
        (int)(entry.Kind == MenuKind.OnMessage ? ApplicationCommandType.Message : ApplicationCommandType.Slash),
        entry.Name,
        entry.Description,
        Line(entry.Names),
        Line(entry.Descriptions),
        IsForTeam(entry) ? (ulong)ForStaff : 0UL,
        Line(IsForTeam(entry) ? [InteractionContextType.Guild] : _everywhere),
        string.Concat(entry.Parts.Select(PartLine)));

    /// <summary>The same of a command that Discord has.</summary>
    public static string LineOf(IApplicationCommand command) => Line(
        (int)command.Type,
        command.Name,
        command.Description ?? "",
        Line(command.NameLocalizations),
        Line(command.DescriptionLocalizations),
        command.DefaultMemberPermissions.RawValue,
        Line(command.ContextTypes ?? []),
        string.Concat((command.Options ?? []).Select(PartLine)));

    private static bool IsForTeam(MenuEntry entry) => entry.Kind is MenuKind.StaffCommand or MenuKind.AdminCommand;

    private static SlashCommandBuilder Slash(MenuEntry entry) => new SlashCommandBuilder()
        .WithName(entry.Name)
        .WithDescription(entry.Description)
        .WithDescriptionLocalizations(entry.Descriptions)
        .AddOptions([.. entry.Parts.Select(Option)]);

    private static SlashCommandOptionBuilder Option(MenuEntry entry)
    {
        var option = new SlashCommandOptionBuilder()
            .WithName(entry.Name)
            .WithDescription(entry.Description)
            .WithDescriptionLocalizations(entry.Descriptions)
            .WithType(TypeOf(entry.Kind));
        if (entry.Kind == MenuKind.Part)
        {
            return option.AddOptions([.. entry.Parts.Select(Option)]);
        }

        return option.WithRequired(entry.IsRequired).WithAutocomplete(entry.Kind == MenuKind.Choice);
    }

    private static ApplicationCommandOptionType TypeOf(MenuKind kind) => kind switch
    {
        MenuKind.Part => ApplicationCommandOptionType.SubCommand,
        MenuKind.Person => ApplicationCommandOptionType.User,
        _ => ApplicationCommandOptionType.String,
    };

    private static string PartLine(MenuEntry entry) => Line(
        (int)TypeOf(entry.Kind), entry.Name, entry.Description, Line(entry.Descriptions), entry.IsRequired, entry.Kind == MenuKind.Choice, string.Concat(entry.Parts.Select(PartLine)));

    private static string PartLine(IApplicationCommandOption option) => Line(
        (int)option.Type,
        option.Name,
        option.Description ?? "",
        Line(option.DescriptionLocalizations),
        option.IsRequired ?? false,
        option.IsAutocomplete ?? false,
        string.Concat((option.Options ?? []).Select(PartLine)));

    private static string Line(params object[] parts) =>
        "(" + string.Join('|', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture))) + ")";

    private static string Line(IEnumerable<KeyValuePair<string, string>>? localizations) =>
        string.Join(';', (localizations ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Line(IEnumerable<InteractionContextType> contexts) => string.Join(',', contexts.Select(context => (int)context).Order());
}
