using System.Globalization;
using Bot.Conversations.Forms.Reading;
using Bot.Knowledge;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>
/// All that a step may look at: what was said, where the dialogue stands, the customer's language, the FAQ and the time. A step decides from
/// nothing else, so the whole dialogue can be played without database, network or clock.
/// </summary>
internal sealed record Turn
{
    /// <summary>What was said.</summary>
    public required TurnInput Input { get; init; }

    /// <summary>Where the dialogue stands.</summary>
    public required ConversationState State { get; init; }

    /// <summary>What was collected.</summary>
    public required Slots Slots { get; init; }

    /// <summary>The sentences of the customer's language.</summary>
    public Phrasebook Texts => Place.Texts;

    /// <summary>Finds answers.</summary>
    public required IAnswerFinder Answers { get; init; }

    /// <summary>The customer's name; may be empty.</summary>
    public required string CustomerName { get; init; }

    /// <summary>The chat's newest ticket; null when there is none.</summary>
    public TicketView? Ticket { get; init; }

    /// <summary>Whether the customer's platform shows forms: then prompts offer one.</summary>
    public bool HasForms { get; init; }

    /// <summary>Where the customer is: for what they write in their own way, and for "yesterday".</summary>
    public required CustomerPlace Place { get; init; }

    /// <summary>The time, UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Where the dialogue stands when a question in between is left aside.</summary>
    public ConversationState Stands => State.Behind(Slots);
}

/// <summary>What a step may know of a ticket.</summary>
/// <param name="Id">The ticket.</param>
/// <param name="Number">Its number as people read it.</param>
/// <param name="IsOver">Whether it is resolved or closed.</param>
internal sealed record TicketView(Guid Id, string Number, bool IsOver);

/// <summary>What one turn says: one message, or several that count as one.</summary>
internal sealed record TurnInput
{
    /// <summary>The words, line by line; empty when there are none.</summary>
    public string Text { get; init; } = "";

    /// <summary>What came with them.</summary>
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>A place that was shared.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>The choice of a button that belongs to the newest prompt; null when none was pressed.</summary>
    public string? Choice { get; init; }

    /// <summary>What came that the bot cannot read, by its English name; null when all could be read.</summary>
    public string? Unsupported { get; init; }

    /// <summary>Somebody's public message that was picked; null for none.</summary>
    public QuotedMessage? Quoted { get; init; }

    /// <summary>What was said as something to keep; null when a button was pressed or nothing was said.</summary>
    public SaidPart? Said { get; init; }

    /// <summary>Whether anything was said in words.</summary>
    public bool HasText => Text.Length > 0;

    /// <summary>The files that were taken.</summary>
    public IReadOnlyList<IncomingFile> TakenFiles => [.. Files.Where(file => file.Refusal is null)];

    /// <summary>The turn's messages as one input.</summary>
    public static TurnInput Of(IReadOnlyList<IncomingMessage> turn)
    {
        var text = string.Join('\n', turn.SelectMany(message => (string[])[message.Text.Trim(), Place(message.Location)]).Where(words => words.Length > 0));
        IReadOnlyList<IncomingFile> files = [.. turn.SelectMany(message => message.Files)];
        return new TurnInput
        {
            Text = text,
            Files = files,
            Location = turn.Select(message => message.Location).FirstOrDefault(place => place is not null),
            Unsupported = turn.Select(message => message.Unsupported).FirstOrDefault(name => name is not null),
            Quoted = turn.Select(message => message.Quoted).FirstOrDefault(quoted => quoted is not null),
            Said = new SaidPart(
                text,
                [.. turn.Where(message => message.MessageId is not null).Select(message => new SaidMessage(message.MessageId!, message.Text.Trim()))],
                files),
        };
    }

    private static string Place(GeoPoint? place) => place is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"📍 {place.Latitude:0.#####}, {place.Longitude:0.#####} {place.Title}").TrimEnd();
}
