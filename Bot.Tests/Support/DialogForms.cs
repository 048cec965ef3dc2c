using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Support;

/// <summary>The customer of a platform with forms.</summary>
internal sealed partial class Dialog
{
    private readonly Drafts _drafts = new(Options.Create(new ConversationOptions()));
    private readonly ComplaintFormSource _forms;

    /// <summary>Whether the platform shows forms.</summary>
    public bool HasForms { get; init; }

    /// <summary>How many fields its forms have.</summary>
    public int MaxFormFields { get; init; } = 5;

    /// <summary>The form that opens at the button with this label; nothing is said by that.</summary>
    public FormSheet? Opens(string label) => Opens(Message(MessageKind.Button) with { ButtonToken = TokenOf(label) });

    /// <summary>The form that opens at this command.</summary>
    public FormSheet? OpensAt(string command, string argument) => Opens(Message(MessageKind.Command) with { Command = command, Text = argument });

    public FormSheet? Opens(IncomingMessage opening) => _forms.Open(opening, MaxFormFields);

    /// <summary>Sends a form: what stood in it, changed where the test says so.</summary>
    public Dialog Fills(FormSheet? sheet, params (string Key, string Value)[] values) => Fills(sheet, [], values);

    public Dialog Fills(FormSheet? sheet, IReadOnlyList<string> files, params (string Key, string Value)[] values)
    {
        Assert.NotNull(sheet);
        var filled = sheet.Fields.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value!);
        foreach (var (key, value) in values)
        {
            Assert.Contains(sheet.Fields, field => field.Key == key);
            filled[key] = value;
        }

        return Submits(new SubmittedForm(sheet.Token, filled.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[pair.Value])), files);
    }

    /// <summary>Sends anything as a form.</summary>
    public Dialog Submits(SubmittedForm? form, params IReadOnlyList<string> files) => Turn(
    [
        Message(MessageKind.Form) with
        {
            MessageId = null,
            Form = form,
            Files = [.. files.Select(name => new IncomingFile { NativeFileId = name, Kind = FileKind.Photo, Name = name, Sha256 = "ab" })],
        },
    ]);

    private void Remember() => _drafts.Keep(Conversation.Chat, new Draft(State, Slots, Conversation.Prompt, Texts.Language, IsLanguageTold: true, Now));

    /// <summary>Picks somebody's public message.</summary>
    public Dialog Reports(string author, string words) => Turn(
    [
        Message(MessageKind.Command) with
        {
            Command = "report",
            MessageId = null,
            Quoted = new QuotedMessage(new Sender("9", author), words, "https://example.com/1", "#general", Now),
        },
    ]);
}
