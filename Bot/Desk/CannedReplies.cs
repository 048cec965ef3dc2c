using System.Text.RegularExpressions;
using Bot.Languages;
using Bot.Tickets;
using Microsoft.Extensions.Options;

namespace Bot.Desk;

/// <summary>The answers that are prepared in the settings.</summary>
internal sealed partial class CannedReplies(IOptions<DeskOptions> options, Phrasebooks books)
{
    /// <summary>What can be filled in.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["name", "number", "agent"];

    /// <summary>All, in the order of the settings.</summary>
    public IReadOnlyList<CannedReplyOptions> All => options.Value.CannedReplies;

    /// <summary>The one with this key; null when there is none.</summary>
    public CannedReplyOptions? Named(string key) => All.FirstOrDefault(reply => reply.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the customer of a ticket is told by it.</summary>
    /// <param name="reply">The prepared answer.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="agent">The first name of the agent who says it.</param>
    public string WordsFor(CannedReplyOptions reply, Ticket ticket, string agent)
    {
        var words = WordsIn(reply, ticket.Language);
        // To somebody without a name: "Hello {name}," becomes "Hello,".
        var template = ticket.CustomerName.Length > 0 ? words : Name().Replace(words, "");
        return TextTemplate
            .Fill(template, [("name", ticket.CustomerName), ("number", ticket.Number.ToString()), ("agent", agent)], books[ticket.Language].Culture)
            .ToString();
    }

    /// <summary>Its words in a language, not filled in; English where a translation is missing.</summary>
    public static string WordsIn(CannedReplyOptions reply, Language language) =>
        reply.Text.GetValueOrDefault(language.Code) ?? reply.Text.GetValueOrDefault(Language.English.Code) ?? "";

    [GeneratedRegex(@"\A\{name\}[,，]?\s*|[,，]?\s*\{name\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
