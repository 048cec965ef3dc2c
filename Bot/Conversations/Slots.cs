using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>What a conversation has collected. Never changed: each turn makes a new one.</summary>
public sealed record Slots
{
    /// <summary>Nothing yet.</summary>
    public static Slots None { get; } = new();

    /// <summary>What the customer has said that no ticket has yet, oldest first: a person gets all of it, a complaint is offered it as its description.</summary>
    public IReadOnlyList<SaidPart> Said { get; init; } = [];

    /// <summary>How often in a row the bot has not understood.</summary>
    public int NotUnderstood { get; init; }

    /// <summary>The keys of the FAQ entries that are offered, in the order of their buttons.</summary>
    public IReadOnlyList<string> OfferedAnswers { get; init; } = [];

    /// <summary>The key of the FAQ entry that was answered last.</summary>
    public string? Answer { get; init; }

    /// <summary>What was asked and is being answered; null when nothing is.</summary>
    public SaidPart? Asked { get; init; }

    /// <summary>When several things were asked in one message: each with what was found for it.</summary>
    public IReadOnlyList<AskedPart> AskedParts { get; init; } = [];

    /// <summary>The key of the complaint's category.</summary>
    public string? Category { get; init; }

    /// <summary>What happened, in the customer's words, message by message.</summary>
    public IReadOnlyList<SaidPart> Description { get; init; } = [];

    /// <summary>The answers to the category's questions, by the field's key.</summary>
    public IReadOnlyDictionary<string, FieldAnswer> Answers { get; init; } = new Dictionary<string, FieldAnswer>();

    /// <summary>The key of the field that is being asked; null when no question is left.</summary>
    public string? Field { get; init; }

    /// <summary>What was filled into a form and did not fit, as it was typed, by the field's key: it is asked again.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <summary>The key of the field at which the page began on which something did not fit; null for the first page.</summary>
    public string? FormPage { get; init; }

    /// <summary>Photos and other files.</summary>
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>Whether a finished draft is being changed.</summary>
    public bool Correcting { get; init; }

    /// <summary>What was taken for a question in the middle of the form: one tap makes it the answer after all.</summary>
    public SaidPart? TakenForQuestion { get; init; }

    /// <summary>Where the dialogue goes on after a question in between.</summary>
    public ConversationState ResumeTo { get; init; }

    /// <summary>The ticket that the conversation is about.</summary>
    public Guid? Ticket { get; init; }

    /// <summary>The slots without the draft of a complaint; what was said stays, so nothing typed is lost.</summary>
    public Slots WithoutDraft() => None with { Said = Said, Ticket = Ticket, ResumeTo = ResumeTo };

    /// <summary>The slots with something more that was said; nothing is added for no words. The oldest go when it is too much.</summary>
    public Slots Saying(SaidPart? part) => part is null or { Text.Length: 0, Files.Count: 0 }
        ? this
        : this with { Said = [.. Said.TakeLast(MaxSaid - 1), part] };

    private const int MaxSaid = 20;
}

/// <summary>Something that the customer said in one turn.</summary>
/// <param name="Text">The words.</param>
/// <param name="Messages">The platform's ids of the messages with the words of each: when one is edited, its words change here.</param>
/// <param name="Files">What came with it.</param>
public sealed record SaidPart(string Text, IReadOnlyList<SaidMessage> Messages, IReadOnlyList<IncomingFile> Files)
{
    /// <summary>The part after the message <paramref name="messageId"/> was edited; itself when the message is not in it.</summary>
    public SaidPart Edited(string messageId, string text)
    {
        if (Messages.All(message => message.Id != messageId))
        {
            return this;
        }

        IReadOnlyList<SaidMessage> messages = [.. Messages.Select(message => message.Id == messageId ? message with { Text = text } : message)];
        return this with { Messages = messages, Text = string.Join('\n', messages.Select(message => message.Text).Where(words => words.Length > 0)) };
    }
}

/// <summary>One message of what was said.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="Text">Its words.</param>
public sealed record SaidMessage(string Id, string Text);

/// <summary>One question of several in a message.</summary>
/// <param name="Question">Its words.</param>
/// <param name="Answer">The key of the entry that it was answered with; null when it was not.</param>
/// <param name="Choices">The keys of the entries that it may be about, when that was asked back.</param>
public sealed record AskedPart(string Question, string? Answer, IReadOnlyList<string> Choices);

/// <summary>The answer to one question of the form.</summary>
/// <param name="Value">The value in its normal form (a date as 2026-03-05, an amount as <c>12.50 EUR</c>); empty when the question was skipped.</param>
/// <param name="Found">Whether it was found in what the customer wrote and is still to be confirmed in the review.</param>
/// <param name="MessageId">The platform's id of the message that gave it; null when several or a button did.</param>
public sealed record FieldAnswer(string Value, bool Found = false, string? MessageId = null);

/// <summary>How slots are stored. Members may be added; what is stored stays readable.</summary>
internal static class SlotsJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Slots slots) => JsonSerializer.Serialize(slots, _options);

    public static Slots Read(string json) => JsonSerializer.Deserialize<Slots>(json, _options) ?? Slots.None;
}
