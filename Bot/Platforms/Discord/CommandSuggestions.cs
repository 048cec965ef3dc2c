using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Messaging;
using Discord;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Suggests, while somebody types a command, what they could mean.</summary>
internal sealed class CommandSuggestions(
    InteractionReader reader, InteractionCallbacks callbacks, StaffDoor door, IEnumerable<ICommandCatalog> catalogs)
{
    // Discord, "Application Command Option Choice Structure".
    private const int MaxChoices = 25;
    private const int MaxText = 100;

    private readonly IReadOnlyList<ICommandCatalog> _catalogs = [.. catalogs];

    /// <summary>Suggests.</summary>
    public Task<CallbackResult> AnswerAsync(SocketAutocompleteInteraction typing) =>
        callbacks.SuggestAsync(typing, new JsonArray([.. ChoicesFor(typing).Take(MaxChoices).Select(choice => new JsonObject
        {
            ["name"] = CleanText.Cut(choice.Label, MaxText),
            ["value"] = CleanText.Cut(choice.Value, MaxText),
        })]));

    private IEnumerable<CommandChoice> ChoicesFor(SocketAutocompleteInteraction typing)
    {
        if (typing.Data is not { Current: { } current } data)
        {
            return [];
        }

        var isStaffs = data.CommandName == DiscordTranslator.StaffCommand;
        // What the staff can say is nobody else's business.
        if (isStaffs && (reader.PlaceOf(typing).Side != ChatSide.Staff || !door.Admits(typing.Id, typing.User)))
        {
            return [];
        }

        var command = isStaffs ? data.Options.FirstOrDefault(option => option.Type == ApplicationCommandOptionType.SubCommand)?.Name : data.CommandName;
        var typed = Convert.ToString(current.Value, CultureInfo.InvariantCulture) ?? "";
        var side = isStaffs ? ChatSide.Staff : ChatSide.Customer;
        var who = reader.SenderOf(typing);
        return command is null ? [] : _catalogs.Where(catalog => catalog.Side == side && catalog.Audience?.Has(DiscordTranslator.Platform, who) is not false)
            .SelectMany(catalog => catalog.ChoicesFor(command, current.Name, typed, typing.UserLocale));
    }
}
