using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>The buttons that many steps share, in the words of a language.</summary>
internal static class Buttons
{
    public static ReplyButton Choose(string label, string choice, ButtonStyle style = ButtonStyle.Plain) => new(label, choice, null, style);

    /// <summary>One tap to a person: under every prompt that can leave somebody stuck.</summary>
    public static ReplyButton Human(Phrasebook texts) => new(texts.Label("button.human"), null, "human");

    public static ReplyButton Complain(Phrasebook texts) => new(texts.Label("button.complain"), null, "complain", ButtonStyle.Primary);

    public static ReplyButton Language(Phrasebook texts) => new(texts.Label("button.language"), null, "language");

    /// <summary>Opens a ticket that is over again; it stays valid when the step that shows it is over.</summary>
    public static ReplyButton NotSolved(Phrasebook texts, Guid? ticket) => new(texts.Label("rating.notSolved"), null)
    {
        OnTicket = ticket is { } id ? new ButtonAction.OnTicket("reopen", id) : null,
    };

    /// <summary>Opens the form, on platforms that have forms; else no row at all.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Form(Turn turn, string label) =>
        turn.HasForms ? [[Choose(label, ChoiceNames.Form)]] : [];

    /// <summary>The offer to tell when there is an answer: only under words that no person gets anyway.</summary>
    public static ReplyButton TellMe(Phrasebook texts) => Choose(texts.Label("asked.tellMe"), ChoiceNames.TellMe);

    /// <summary>Takes all such wishes back; valid for ever.</summary>
    public static ReplyButton TellNoMore(Phrasebook texts) => new(texts.Label("asked.tellNoMore"), null, "donttell");

    public static ReplyButton Back(Phrasebook texts) => Choose(texts.Label("button.back"), ChoiceNames.Back);

    public static ReplyButton Cancel(Phrasebook texts) => Choose(texts.Label("button.cancel"), ChoiceNames.Cancel);

    /// <summary>The last row in the middle of a complaint.</summary>
    public static IReadOnlyList<ReplyButton> WayOut(Phrasebook texts) => [Back(texts), Cancel(texts), Human(texts)];

    /// <summary>Buttons one below the other.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Column(IEnumerable<ReplyButton> buttons) => [.. buttons.Select(button => (IReadOnlyList<ReplyButton>)[button])];

    /// <summary>Buttons in rows of two, when their labels are short.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Pairs(IEnumerable<ReplyButton> buttons) => [.. buttons.Chunk(2).Select(row => (IReadOnlyList<ReplyButton>)row)];
}

/// <summary>The choices that buttons carry, other than keys of categories and fields.</summary>
internal static class ChoiceNames
{
    public const string Back = "back";
    public const string Cancel = "cancel";
    public const string Yes = "yes";
    public const string No = "no";
    public const string None = "none";
    public const string Skip = "skip";
    public const string Done = "done";
    public const string Send = "send";
    public const string Change = "change";
    public const string UseIt = "use";
    public const string TakeIt = "take";
    public const string Category = "category";
    public const string Description = "description";
    public const string Files = "files";
    public const string Form = "form";
    public const string TellMe = "tell";

    /// <summary>In front of what a setting or an entry names itself.</summary>
    public static string Of(string kind, string key) => $"{kind}.{key}";

    /// <summary>The key behind a kind; null when the choice is of another kind.</summary>
    public static string? KeyOf(string kind, string? choice) =>
        choice is not null && choice.StartsWith(kind + ".", StringComparison.Ordinal) ? choice[(kind.Length + 1)..] : null;
}
