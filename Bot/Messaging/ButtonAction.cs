using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Messaging;

/// <summary>
/// What a button means, carried in its token: a letter for the kind, then the rest, at most <see cref="MaxBytes"/> bytes.
/// Old keyboards stay clickable for ever and anyone can send any token, so whoever reads one checks that it is still meant.
/// </summary>
public abstract partial record ButtonAction
{
    /// <summary>Telegram's limit of <c>callback_data</c> (Bot API, InlineKeyboardButton); Discord's is 100 characters.</summary>
    public const int MaxBytes = 64;

    private ButtonAction()
    {
    }

    /// <summary>A choice in one step of the dialogue; over when the conversation has a newer prompt.</summary>
    /// <param name="Prompt">The number of the prompt that the button stands under.</param>
    /// <param name="Choice">What is chosen: 1–50 characters of a–z, A–Z, 0–9, hyphen, underscore and dot.</param>
    public sealed record Choose(int Prompt, string Choice) : ButtonAction;

    /// <summary>Something that is possible at any time and does no harm twice: a person, the language, the status.</summary>
    /// <param name="Name">The command's name: 1–32 characters of a–z, digits and underscore.</param>
    public sealed record Command(string Name) : ButtonAction;

    /// <summary>Something done to a ticket.</summary>
    /// <param name="Action">The action's name: 1–16 characters of a–z.</param>
    /// <param name="TicketId">The ticket.</param>
    /// <param name="Argument">More about it: up to 16 characters like a choice's; null for none.</param>
    public sealed record OnTicket(string Action, Guid TicketId, string? Argument = null) : ButtonAction;

    /// <summary>Something done to the FAQ by somebody who may edit it.</summary>
    /// <param name="Action">The action's name: 1–8 characters of a–z.</param>
    /// <param name="Subject">The key of the entry, or whatever else it is done to: 1–40 characters of a–z, A–Z, 0–9, hyphen and underscore; null for the FAQ as a whole.</param>
    /// <param name="Argument">More about it: up to 13 characters like a choice's; null for none.</param>
    public sealed record OnFaq(string Action, string? Subject = null, string? Argument = null) : ButtonAction;

    /// <summary>The token.</summary>
    /// <exception cref="ArgumentException">A part is not of its form, or all is too long: a bug.</exception>
    public string Encode()
    {
        var token = this switch
        {
            Choose choose => string.Create(CultureInfo.InvariantCulture, $"s{choose.Prompt}.{choose.Choice}"),
            Command command => $"g{command.Name}",
            OnTicket on => $"t{on.Action}.{Base64Url.EncodeToString(on.TicketId.ToByteArray())}{(on.Argument is null ? "" : "." + on.Argument)}",
            OnFaq on => $"f{on.Action}.{on.Subject}{(on.Argument is null ? "" : "." + on.Argument)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return Encoding.UTF8.GetByteCount(token) <= MaxBytes && Decode(token) == this
            ? token
            : throw new ArgumentException($"The button token '{token}' could not be read back.");
    }

    /// <summary>What a token means; null for anything that <see cref="Encode"/> cannot have made.</summary>
    public static ButtonAction? Decode(string? token)
    {
        if (token is null || Form().Match(token) is not { Success: true } match)
        {
            return null;
        }

        if (match.Groups["choice"].Success)
        {
            return int.TryParse(match.Groups["prompt"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var prompt)
                ? new Choose(prompt, match.Groups["choice"].Value)
                : null;
        }

        if (match.Groups["command"].Success)
        {
            return new Command(match.Groups["command"].Value);
        }

        if (match.Groups["faq"].Success)
        {
            return new OnFaq(
                match.Groups["faq"].Value,
                match.Groups["subject"] is { Success: true } subject ? subject.Value : null,
                match.Groups["more"] is { Success: true } more ? more.Value : null);
        }

        return ParseId(match.Groups["ticket"].Value) is { } id
            ? new OnTicket(match.Groups["action"].Value, id, match.Groups["argument"] is { Success: true } argument ? argument.Value : null)
            : null;
    }

    private static Guid? ParseId(string text)
    {
        Span<byte> bytes = stackalloc byte[16];
        return Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == 16
            && Base64Url.EncodeToString(bytes) == text ? new Guid(bytes) : null;
    }

    [GeneratedRegex(
        @"\A(?:s(?<prompt>0|[1-9][0-9]{0,8})\.(?<choice>[a-zA-Z0-9_.-]{1,50})|g(?<command>[a-z0-9_]{1,32})|t(?<action>[a-z]{1,16})\.(?<ticket>[a-zA-Z0-9_-]{22})(?:\.(?<argument>[a-zA-Z0-9_.-]{1,16}))?|f(?<faq>[a-z]{1,8})\.(?<subject>[a-zA-Z0-9_-]{1,40})?(?:\.(?<more>[a-zA-Z0-9_.-]{1,13}))?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
