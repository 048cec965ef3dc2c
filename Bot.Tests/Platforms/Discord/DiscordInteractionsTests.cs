using Bot.Messaging;
using Bot.Platforms.Discord;
using Bot.Tests.Fakes.Discord;
using MessageContent = Bot.Messaging.MessageContent;
using MessageKind = Bot.Messaging.MessageKind;

namespace Bot.Tests.Platforms.Discord;

/// <summary>Commands, buttons and forms of customers: answered at once, and taken in as what they are.</summary>
public sealed class DiscordInteractionsTests : IAsyncLifetime
{
    private static readonly FormField[] _fields =
    [
        new() { Key = "what", Label = "What happened?", Kind = FormFieldKind.Paragraph, Value = "it bro" },
        new() { Key = "wish", Label = "Wish", Kind = FormFieldKind.Choice, Choices = [new("a", "Money back"), new("b", "A new one")] },
        new() { Key = "proof", Label = "Photos", Kind = FormFieldKind.Files },
    ];

    private readonly SpyForms _forms = new(ChatSide.Customer, "complain", _fields);
    private DiscordBench _bench = null!;
    private FakePerson _ann = null!;
    private FakeGuild _guild = null!;
    private FakeGuildChannel _general = null!;

    public async Task InitializeAsync()
    {
        _bench = await DiscordBench.PrepareAsync();
        _ann = _bench.Server.User("Ann", "vi");
        _guild = _bench.Server.Guild("Shop", _ann);
        _general = _guild.TextChannel("general");
        _bench.Forms.Add(_forms);
        _bench.Catalogs.Add(new SpyCatalog(
            ChatSide.Customer, new CommandSpec("complain", new CommandParameter("category", CommandParameterKind.Choice)), new CommandSpec("ask", new CommandParameter("question", CommandParameterKind.Words)),
            new CommandSpec("status")));
        await _bench.RunAsync();
        await _bench.Server.WaitForCommand("complain");
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task A_command_in_direct_messages_is_their_own()
    {
        var interaction = _ann.Runs("/ask", ("question", "where is it?"));

        var message = await _bench.Has(message => message.Command == "ask");
        Assert.Equal(
            ($"i{interaction.Id}", DiscordBench.Address(_ann), "where is it?", false, "vi"),
            (message.NativeId, message.From, message.Text, message.InPassing, message.Sender.LanguageHint));
        Assert.Equal(CallbackKind.DeferredMessage, await interaction.Answered());
        await _bench.Server.WaitForCall(call => call.Verb == "DELETE" && call.Path.Contains("@original", StringComparison.Ordinal), "the wait to end");
    }

    [Fact]
    public async Task A_command_among_others_is_in_passing_and_waits_for_its_answer()
    {
        var interaction = _ann.In(_general).Runs("/status");

        var message = await _bench.Has(message => message.Command == "status");
        Assert.Equal((DiscordBench.Address(_ann), true), (message.From, message.InPassing));
        Assert.Equal(CallbackKind.DeferredMessage, await interaction.Answered());
        var open = _bench.Service<OpenInteractions>().Find(message.NativeId);
        Assert.Equal(_ann.Id, open!.UserId);
        Assert.True(Assert.Single(interaction.Responses).OnlyFor == _ann.User, "only she sees it");
    }

    [Fact]
    public async Task Their_language_is_remembered_for_what_they_write()
    {
        _ann.In(_general).Runs("/status");
        await _bench.Has(message => message.Command == "status");
        await _bench.StopAsync();
        await _bench.RunAsync();

        _ann.Says("xin chào");

        Assert.Equal("vi", (await _bench.Has("xin chào")).Sender.LanguageHint);
    }

    [Fact]
    public async Task A_button_stays_quiet_and_brings_its_token()
    {
        _ann.Says("hello");
        await _bench.Has("hello");
        var sent = Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(new SendMessage(
            DiscordBench.Address(_ann), new MessageContent { Text = "well?", Buttons = [[new OutgoingButton("Yes", "s1.yes")]] })));

        var interaction = await _ann.PressesAsync("Yes");

        var message = await _bench.Has(message => message.Kind == MessageKind.Button);
        Assert.Equal(("s1.yes", sent.MessageIds[0], false), (message.ButtonToken, message.MessageId, message.InPassing));
        Assert.Equal(CallbackKind.DeferredUpdate, await interaction.Answered());
    }

    [Fact]
    public async Task A_form_opens_at_once_and_nothing_else_happens()
    {
        var interaction = _ann.Runs("/complain", ("category", "damaged"));

        Assert.Equal(CallbackKind.Modal, await interaction.Answered());
        var form = await _ann.Modal();
        Assert.Equal(("A form", "form.1", "it bro"), (form.Title, form.CustomId, form["what"].Value));
        var opening = Assert.Single(_forms.Openings);
        Assert.Equal(("complain", "damaged"), (opening.Command, opening.Text));
        _ann.Says("the end");
        await _bench.Has("the end");
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Command == "complain");
    }

    [Fact]
    public async Task What_is_filled_in_comes_with_its_files()
    {
        _ann.Runs("/complain");
        var form = await _ann.Modal();

        var sent = await form.Fill("what", "it broke").Fill("wish", "A new one").Attach("proof", new FakeUpload("a.png", [1]) { ContentType = "image/png" }).SubmitAsync();

        var message = await _bench.Has(message => message.Kind == MessageKind.Form);
        Assert.Equal(("form.1", "it broke", "b"), (message.Form!.Token, message.Form.Value("what"), message.Form.Value("wish")));
        var file = Assert.Single(message.Files);
        Assert.Equal(("a.png", FileKind.Photo), (file.Name, file.Kind));
        Assert.StartsWith("http", file.NativeFileId, StringComparison.Ordinal);
        Assert.NotEqual(CallbackKind.Modal, await sent.Answered());
    }

    [Fact]
    public async Task Where_labels_are_not_known_the_older_form_opens()
    {
        _bench.Server.Faults.On("CreateInteractionResponse").Once().Refuses(400, 50035, "Invalid Form Body");

        _ann.Runs("/complain");

        var form = await _ann.Modal();
        Assert.Equal(["what", "wish"], form.Fields.Select(field => field.CustomId));
        Assert.Equal("Money back / A new one", form["wish"].Placeholder);
    }

    [Fact]
    public async Task Where_forms_are_not_known_the_chat_asks()
    {
        _bench.Server.Faults.On("CreateInteractionResponse").Times(2).Refuses(400, 50035, "Invalid Form Body");

        var interaction = _ann.Runs("/complain", ("category", "damaged"));

        Assert.Equal(("complain", "damaged"), await _bench.Has(message => message.Command == "complain") is var message ? (message.Command, message.Text) : default);
        Assert.Equal(CallbackKind.DeferredMessage, await interaction.Answered());
    }

    [Fact]
    public async Task What_comes_too_late_for_an_answer_is_taken_in_all_the_same()
    {
        _bench.Server.Gateway.Hold();
        var interaction = _ann.Runs("/ask", ("question", "anybody?"));
        interaction.Expires();

        _bench.Server.Gateway.Release();

        Assert.Equal("anybody?", (await _bench.Has(message => message.Command == "ask")).Text);
    }

    [Fact]
    public async Task An_answer_that_got_lost_on_its_way_back_counts()
    {
        _bench.Server.Faults.On("CreateInteractionResponse").Once().LosesAnswer();

        var interaction = _ann.In(_general).Runs("/status");

        var message = await _bench.Has(message => message.Command == "status");
        Assert.NotNull(_bench.Service<OpenInteractions>().Find(message.NativeId));
        Assert.Equal(CallbackKind.DeferredMessage, await interaction.Answered());
    }

    [Fact]
    public async Task A_picked_message_is_quoted()
    {
        var ben = _bench.Server.User("Ben");
        _guild.Adds(ben);
        var said = ben.In(_general).Sends("this shop never answers", new FakeUpload("proof.png", [9]) { ContentType = "image/png" });

        _ann.In(_general).Uses("Report to support", said);

        var message = await _bench.Has(message => message.Command == "report");
        Assert.True(message.InPassing);
        Assert.Equal(("Ben", "this shop never answers", "#general · Shop"), (message.Quoted!.Author.Name, message.Quoted.Text, message.Quoted.Place));
        Assert.Equal($"https://discord.com/channels/{_guild.Id}/{_general.Id}/{said.Id}", message.Quoted.Url);
        Assert.Equal("proof.png", Assert.Single(message.Files).Name);
    }

    [Fact]
    public async Task Choices_are_suggested() =>
        Assert.Equal(["low"], (await _ann.Autocompletes("/complain", "category", "l")).Select(choice => choice.Name));

    [Fact]
    public async Task Under_load_everyone_is_answered_in_time()
    {
        // Answers that take half a second each: one after the other, the seventh would be too late.
        _bench.Server.Faults.On("CreateInteractionResponse").Times(20).IsSlow(TimeSpan.FromMilliseconds(500));
        var people = Enumerable.Range(0, 20).Select(n => _bench.Server.User($"Person {n}")).ToList();

        var interactions = people.ConvertAll(person => person.Runs("/status"));

        await Task.WhenAll(interactions.Select(interaction => interaction.Answered()));
        await _bench.Has(message => message.Sender.Name == "Person 19");
    }
}
