using Bot.Languages;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>What the menu of slash commands shows, in every language: made from the catalogs and the texts.</summary>
internal static class CommandMenu
{
    /// <summary>Discord, "Application Command Object".</summary>
    public const int MaxDescription = 100;

    private const int MaxName = 32;
    private const int MaxCommands = 100;
    private const int MaxParameters = 25;

    // Discord, "Locales": any other would make it refuse the whole menu.
    private static readonly string[] _locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi",
        "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    /// <summary>The whole menu: the customers' commands, the one under messages, the admins' and the staff's.</summary>
    public static IReadOnlyList<MenuEntry> Of(IEnumerable<ICommandCatalog> catalogs, Phrasebooks phrasebooks)
    {
        var all = catalogs.ToList();
        var forAll = all.Where(catalog => catalog.Audience is null).ToList();
        var customers = CommandsOf(forAll, ChatSide.Customer).Select(spec => Entry(phrasebooks, spec, MenuKind.Command, spec.Name)).Take(MaxCommands);
        var admins = CommandsOf(all.Except(forAll), ChatSide.Customer).Select(spec => Entry(phrasebooks, spec, MenuKind.AdminCommand, spec.Name));
        var staff = CommandsOf(forAll, ChatSide.Staff).Select(spec => Entry(phrasebooks, spec, MenuKind.Part, spec.Name == "help" ? "staffHelp" : spec.Name)).ToList();
        var report = new MenuEntry(MenuKind.OnMessage, phrasebooks[Language.English].Label("discord.report"), "")
        {
            Names = Everywhere(phrasebooks, book => book.Label("discord.report")),
        };
        return [.. customers, report, .. admins, .. staff.Count == 0 ? [] : new[] { Staff(phrasebooks, staff) }];
    }

    private static MenuEntry Staff(Phrasebooks phrasebooks, IReadOnlyList<MenuEntry> parts) =>
        new(MenuKind.StaffCommand, DiscordTranslator.StaffCommand, phrasebooks[Language.English].Label("discord.ticket"))
        {
            Descriptions = Everywhere(phrasebooks, book => book.Label("discord.ticket")),
            Parts = [.. parts.Take(MaxParameters)],
        };

    private static MenuEntry Entry(Phrasebooks phrasebooks, CommandSpec spec, MenuKind kind, string key) => new(kind, spec.Name, Say(phrasebooks[Language.English], $"command.{key}", spec.Name))
    {
        Names = kind == MenuKind.Command ? Everywhere(phrasebooks, book => NameOf(book, spec.Name)) : [],
        Descriptions = Everywhere(phrasebooks, book => Say(book, $"command.{key}", spec.Name)),
        // What must be said comes first: Discord refuses any other order.
        Parts = [.. spec.Parameters.OrderByDescending(parameter => parameter.Required).Take(MaxParameters).Select(parameter => Parameter(phrasebooks, spec, parameter))],
    };

    private static MenuEntry Parameter(Phrasebooks phrasebooks, CommandSpec spec, CommandParameter parameter)
    {
        var key = $"command.{spec.Name}.{parameter.Name}";
        var kind = parameter.Kind switch
        {
            CommandParameterKind.Choice => MenuKind.Choice,
            CommandParameterKind.Person => MenuKind.Person,
            _ => MenuKind.Words,
        };
        return new MenuEntry(kind, parameter.Name, Say(phrasebooks[Language.English], key, parameter.Name))
        {
            Descriptions = Everywhere(phrasebooks, book => Say(book, key, parameter.Name)),
            IsRequired = parameter.Required,
        };
    }

    private static string NameOf(Phrasebook book, string command)
    {
        var name = book.Has($"discord.name.{command}") ? book.Label($"discord.name.{command}") : command;
        return name.Length <= MaxName ? name : command;
    }

    private static string Say(Phrasebook book, string key, string otherwise) =>
        CleanText.Cut(book.Has(key) ? book.Label(key) : otherwise, MaxDescription);

    private static Dictionary<string, string> Everywhere(Phrasebooks phrasebooks, Func<Phrasebook, string> say) =>
        phrasebooks.All.SelectMany(book => LocalesOf(book.Language.Code).Select(locale => (locale, Text: say(book))))
            .Where(said => _locales.Contains(said.locale))
            .ToDictionary(said => said.locale, said => said.Text, StringComparer.Ordinal);

    private static string[] LocalesOf(string code) => code switch
    {
        "en" => ["en-US", "en-GB"],
        "zh" => ["zh-CN", "zh-TW"],
        "es" => ["es-ES", "es-419"],
        "pt" => ["pt-BR"],
        "sv" => ["sv-SE"],
        _ => [code],
    };

    private static IEnumerable<CommandSpec> CommandsOf(IEnumerable<ICommandCatalog> catalogs, ChatSide side) =>
        catalogs.Where(catalog => catalog.Side == side).SelectMany(catalog => catalog.Commands);
}

/// <summary>Something in the menu of commands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for, in English; empty for a command under messages.</param>
internal sealed record MenuEntry(MenuKind Kind, string Name, string Description)
{
    /// <summary>Its name by locale; empty where it is the same everywhere.</summary>
    public Dictionary<string, string> Names { get; init; } = [];

    /// <summary>What it is for, by locale.</summary>
    public Dictionary<string, string> Descriptions { get; init; } = [];

    /// <summary>Its parts: commands under a command, or what can be said with it.</summary>
    public IReadOnlyList<MenuEntry> Parts { get; init; } = [];

    /// <summary>Whether it must be said.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>What an entry of the menu is.</summary>
internal enum MenuKind
{
    /// <summary>A command for everybody, everywhere.</summary>
    Command,

    /// <summary>A command for everybody in the menu of a message.</summary>
    OnMessage,

    /// <summary>A command of a server's staff.</summary>
    StaffCommand,

    /// <summary>A command of those alone whom the settings name; Discord shows it to a server's team.</summary>
    AdminCommand,

    /// <summary>A command under a command.</summary>
    Part,

    /// <summary>Words to be said with a command.</summary>
    Words,

    /// <summary>Words that are suggested.</summary>
    Choice,

    /// <summary>A person to be named with a command.</summary>
    Person,
}
