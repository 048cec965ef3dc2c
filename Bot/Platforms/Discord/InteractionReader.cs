using Bot.Messaging;
using Discord;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Says in our own words what somebody did with a command, a button or a form. From memory at once: Discord waits three seconds.</summary>
internal sealed class InteractionReader(
    DiscordConnection connection, DiscordPlaces places, GatewayNotes notes, IEnumerable<ICommandCatalog> catalogs, TimeProvider time)
{
    /// <summary>The command that stands for "Report to support".</summary>
    public const string ReportCommand = "report";

    private const int MaxToken = 256;
    private const int MaxQuote = 4000;

    private readonly IReadOnlyList<CommandSpec> _staffCommands = CommandsOf(catalogs, ChatSide.Staff);
    private readonly IReadOnlyList<CommandSpec> _customerCommands = CommandsOf(catalogs, ChatSide.Customer);

    /// <summary>What was done; null when it means nothing to us.</summary>
    public IncomingMessage? Read(SocketInteraction interaction)
    {
        var place = PlaceOf(interaction);
        var begun = new IncomingMessage
        {
            NativeId = NativeIdOf(interaction),
            From = place.Address,
            Side = place.Side,
            Sender = SenderOf(interaction),
            Kind = MessageKind.Command,
            SentAt = time.GetUtcNow(),
            InPassing = place.InPassing,
        };
        return interaction switch
        {
            SocketSlashCommand { Data: { } data } => Command(begun, data.Name, data.Options),
            SocketMessageCommand { Data.Message: { } picked } command => Report(begun, command, picked),
            SocketMessageComponent { Data: { } data } press => Pressed(begun, press, data),
            SocketModal => Filled(begun, interaction.Id),
            _ => null,
        };
    }

    /// <summary>
    /// Where it was done, and so on whose behalf. In the staff's place only their own command, and what stands under messages that all
    /// of them see, is the staff's: everything else somebody does there for themselves.
    /// </summary>
    public Place PlaceOf(SocketInteraction interaction)
    {
        var place = places.OfInteraction(interaction);
        var isStaffs = interaction switch
        {
            SocketSlashCommand { Data.Name: var name } => name == DiscordTranslator.StaffCommand,
            SocketAutocompleteInteraction { Data.CommandName: var name } => name == DiscordTranslator.StaffCommand,
            SocketMessageComponent { Message: var under } => IsForAll(under),
            SocketModal { Message: var under } => IsForAll(under),
            _ => false,
        };
        return place.Side == ChatSide.Staff && !isStaffs ? Place.Passing(interaction.User.Id) : place;
    }

    /// <summary>Who did it, with the roles they have there.</summary>
    public Sender SenderOf(SocketInteraction interaction) => DiscordTranslator.SenderOf(interaction.User, interaction.UserLocale, notes.RolesAt(interaction.Id));

    /// <summary>Its id as the inbox knows it.</summary>
    public static string NativeIdOf(SocketInteraction interaction) => $"i{Snowflakes.Text(interaction.Id)}";

    private IncomingMessage Command(IncomingMessage begun, string name, IReadOnlyCollection<SocketSlashCommandDataOption> options)
    {
        var isStaffs = name == DiscordTranslator.StaffCommand;
        if (isStaffs && options.FirstOrDefault() is { Type: ApplicationCommandOptionType.SubCommand } part)
        {
            (name, options) = (part.Name, part.Options);
        }

        var parameters = (isStaffs ? _staffCommands : _customerCommands).FirstOrDefault(spec => spec.Name == name)?.Parameters ?? [];
        var said = options.OrderBy(option => PlaceIn(parameters, option.Name)).ToList();
        return begun with
        {
            Command = CleanText.Name(name).ToLowerInvariant(),
            Text = CleanText.Words(string.Join(' ', said.Select(WordsOf).Where(words => words.Length > 0))).Trim(),
            Mentions = [.. said.Select(option => option.Value).OfType<IUser>().Select(user => DiscordTranslator.SenderOf(user, null))],
        };
    }

    private IncomingMessage Report(IncomingMessage begun, SocketMessageCommand command, SocketMessage picked)
    {
        var guild = command.GuildId is { } id ? connection.Client.GetGuild(id) : null;
        var place = string.Join(" · ", new[] { picked.Channel?.Name is { Length: > 0 } channel ? $"#{channel}" : null, guild?.Name }.OfType<string>());
        return begun with
        {
            Command = ReportCommand,
            Quoted = new QuotedMessage(
                DiscordTranslator.SenderOf(picked.Author, null),
                CleanText.Cut(CleanText.Words(MentionNames.Of(picked, guild).In(picked.Content)), MaxQuote),
                Snowflakes.LinkTo(command.GuildId, ChannelOf(command), picked.Id),
                CleanText.Name(place),
                picked.Timestamp.ToUniversalTime()),
            // Where the bot is not a member, it could not look a file up later.
            Files = guild is not null && picked.Channel is not null ? DiscordContents.FilesOf(picked) : [],
        };
    }

    private static IncomingMessage Pressed(IncomingMessage begun, SocketMessageComponent press, SocketMessageComponentData data) => begun with
    {
        Kind = MessageKind.Button,
        // Many buttons are shown as a list: what is chosen in it is the button's token.
        ButtonToken = CleanText.Cut(data.CustomId?.StartsWith(DiscordButtons.ListPrefix, StringComparison.Ordinal) == true ? data.Values?.FirstOrDefault() ?? "" : data.CustomId ?? "", MaxToken),
        MessageId = press.Message is { } under ? Snowflakes.Text(under.Id) : null,
    };

    private IncomingMessage? Filled(IncomingMessage begun, ulong interactionId)
    {
        if (notes.FormOf(interactionId) is not { } data)
        {
            return null;
        }

        var (form, files) = FormReader.Read(data);
        return begun with { Kind = MessageKind.Form, Form = form, Files = files };
    }

    private static string WordsOf(SocketSlashCommandDataOption option) => option.Value switch
    {
        null => "",
        IUser user => $"@{user.Username}",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    private static int PlaceIn(IReadOnlyList<CommandParameter> parameters, string name)
    {
        for (var at = 0; at < parameters.Count; at++)
        {
            if (parameters[at].Name == name)
            {
                return at;
            }
        }

        return int.MaxValue;
    }

    private static bool IsForAll(IMessage? message) => message is not null && message.Flags?.HasFlag(MessageFlags.Ephemeral) != true;

    private static ulong ChannelOf(SocketInteraction interaction) => interaction.Channel?.Id ?? interaction.ChannelId ?? 0;

    private static IReadOnlyList<CommandSpec> CommandsOf(IEnumerable<ICommandCatalog> catalogs, ChatSide side) =>
        [.. catalogs.Where(catalog => catalog.Side == side).SelectMany(catalog => catalog.Commands)];
}
