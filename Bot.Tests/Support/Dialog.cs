using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Conversations.Forms.Reading;
using Bot.Conversations.Steps;
using Bot.Knowledge;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Support;

/// <summary>Drives the pure dialogue as one customer would, without database, network or clock.</summary>
internal sealed partial class Dialog
{
    private readonly Dialogue _dialogue;
    private readonly Phrasebooks _languages = new();
    private readonly CustomerPlaces _places;
    private Decision _last = new();
    private int _messages;

    public Dialog(Language? language = null, ComplaintOptions? complaints = null)
    {
        _places = new CustomerPlaces(_languages, Options.Create(new ConversationOptions()), NullLogger<CustomerPlaces>.Instance);
        Texts = _languages[language ?? Language.English];
        var words = new WordLists(_languages);
        var forms = new ComplaintForms(Options.Create(complaints ?? ShippedComplaints()));
        var reader = new FieldReader(forms);
        var prefill = new Prefill(forms, reader);
        IStep[] steps =
        [
            new IdleStep(words), new ReviewingAnswerStep(words), new ChoosingAnswerStep(), new ChoosingCategoryStep(forms, prefill),
            new DescribingProblemStep(forms, prefill), new FillingFormStep(forms, reader), new AddingEvidenceStep(forms),
            new ReviewingComplaintStep(forms, words), new ChoosingCorrectionStep(forms), new WithHumanStep(), new RatingStep(),
            new ChoosingLanguageStep(_languages), new ErasingDataStep(words),
        ];
        var sheets = new ComplaintSheets(forms);
        _dialogue = new Dialogue(
            steps,
            new GlobalCommands(words),
            new CommandDecisions(_languages, forms),
            new FormDecisions(forms, new FormAnswers(forms, sheets, reader), new FormWords(forms), prefill));
        _forms = new ComplaintFormSource(forms, sheets, prefill, _drafts, _places);
        Remember();
    }

    public Phrasebook Texts { get; }

    /// <summary>The time zone that the customer's app tells.</summary>
    public string? TimeZone { get; set; }

    public FakeFinder Faq { get; } = new();

    public Conversation Conversation { get; } = Conversation.Begin(new ChatAddress("test", "1"), Guid.Empty, DateTimeOffset.UnixEpoch);

    public TicketView? Ticket { get; set; }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public ConversationState State => Conversation.State;

    public Slots Slots => Conversation.Slots;

    public IReadOnlyList<Effect> Effects => _last.Effects;

    /// <summary>All that was said in the last turn, prompt last.</summary>
    public string Heard { get; private set; } = "";

    /// <summary>The buttons under the last message of the last turn, with what they carry.</summary>
    public IReadOnlyList<ReplyButton> Buttons { get; private set; } = [];

    public static ComplaintOptions ShippedComplaints()
    {
        var complaints = new ComplaintOptions();
        new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build()
            .GetSection(ComplaintOptions.Section).Bind(complaints);
        return complaints;
    }

    public Dialog Says(params string[] texts) => Turn([.. texts.Select(text => Message(MessageKind.Text) with { Text = text })]);

    public Dialog Sends(params string[] files) => Turn(
    [
        Message(MessageKind.Text) with { Files = [.. files.Select(name => new IncomingFile { NativeFileId = name, Kind = FileKind.Photo, Name = name, Sha256 = "ab" })] },
    ]);

    public Dialog Commands(string command, string argument = "") => Turn([Message(MessageKind.Command) with { Command = command, Text = argument }]);

    public Dialog Edits(int message, string text) => Turn([Message(MessageKind.Edit) with { MessageId = $"m{message}", Text = text }]);

    /// <summary>Presses the button with this label under the newest prompt.</summary>
    public Dialog Presses(string label) => PressesToken(TokenOf(label));

    public Dialog PressesToken(string token) => Turn([Message(MessageKind.Button) with { ButtonToken = token }]);

    public string TokenOf(string label)
    {
        var button = Buttons.FirstOrDefault(button => button.Label == label);
        Assert.True(button is not null, $"No button '{label}' among: {string.Join(" | ", Buttons.Select(known => known.Label))}\nafter: {Heard}");
        return button!.OnTicket is { } on ? on.Encode()
            : button.Command is { } command ? new ButtonAction.Command(command).Encode()
            : new ButtonAction.Choose(Conversation.Prompt, button.Choice!).Encode();
    }

    public Dialog Hears(string part)
    {
        Assert.Contains(part, Heard, StringComparison.Ordinal);
        return this;
    }

    public Dialog Turn(IReadOnlyList<IncomingMessage> messages)
    {
        var turn = new Turn
        {
            Input = TurnInput.Of(messages),
            State = Conversation.State,
            Slots = Conversation.Slots,
            Place = _places.Of(Texts, TimeZone, Now),
            Answers = Faq,
            CustomerName = "Ann",
            Ticket = Ticket,
            HasForms = HasForms,
            Now = Now,
        };
        _last = _dialogue.Decide(Conversation, messages, turn);
        var prompt = _last.Silent ? Reply.None : _dialogue.Prompt(Conversation, turn);
        IReadOnlyList<Reply> said = [.. _last.Replies, prompt with { Text = RichText.Paragraphs(_last.Note, prompt.Text) }];
        Heard = string.Join("\n\n", said.Select(reply => reply.Text.ToString()).Where(text => text.Length > 0));
        Buttons = [.. said.SelectMany(reply => reply.Buttons).SelectMany(row => row)];
        if (Heard.Length > 0)
        {
            Conversation.NextPrompt();
        }

        Remember();
        return this;
    }

    private IncomingMessage Message(MessageKind kind)
    {
        var id = ++_messages;
        return new IncomingMessage
        {
            NativeId = $"n{id}",
            From = Conversation.Chat,
            Sender = new Sender("1", "Ann"),
            Kind = kind,
            SentAt = Now,
            MessageId = $"m{id}",
        };
    }
}

/// <summary>An FAQ whose findings the test decides.</summary>
internal sealed class FakeFinder : IAnswerFinder
{
    private readonly Dictionary<string, Finding> _findings = [];
    private readonly Dictionary<string, FaqMatch> _entries = [];

    public void Answers(string question, string key, string answer)
    {
        _entries[key] = new FaqMatch(key, $"Title of {key}", answer, Language.English, 0.9);
        _findings[question] = new Finding(FindingOutcome.Answer, [_entries[key]]);
    }

    public void Suggests(string question, params string[] keys)
    {
        foreach (var key in keys)
        {
            _entries.TryAdd(key, new FaqMatch(key, $"Title of {key}", $"Answer of {key}", Language.English, 0.5));
        }

        _findings[question] = new Finding(FindingOutcome.DidYouMean, [.. keys.Select(key => _entries[key])]);
    }

    /// <summary>A message that asks several things: those that are known already, and else nothing.</summary>
    public void AsksSeveral(string message, params IReadOnlyList<string> questions)
    {
        IReadOnlyList<FoundPart> parts = [.. questions.Select(question => new FoundPart(question, Find(question, Language.English)))];
        var first = parts.FirstOrDefault(part => part.Finding.Outcome is FindingOutcome.Answer) ?? parts[0];
        _findings[message] = first.Finding with { Parts = parts };
    }

    public Finding Find(string question, Language language) => _findings.GetValueOrDefault(question, Finding.Nothing);

    public FaqMatch? Entry(string key, Language language) => _entries.GetValueOrDefault(key);
}
