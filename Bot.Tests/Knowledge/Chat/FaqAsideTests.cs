using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Tests.Knowledge.Chat;

/// <summary>What is for the FAQ and what is not: nothing meant for a customer or the team ends up in it, or the other way round.</summary>
public sealed class FaqAsideTests : IAsyncLifetime
{
    private static readonly ChatAddress _general = new("telegram", "-1");
    private static readonly ChatAddress _topic = new("telegram", "-1", "42");
    private FaqRoom _room = null!;

    public async Task InitializeAsync() => _room = await FaqRoom.OpenAsync();

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task A_customers_faq_command_stays_with_the_conversation_and_nothing_is_said()
    {
        await _room.FaqAsync("list", FaqRoom.Eve);

        Assert.Single(_room.Rest);
        Assert.Empty(_room.Said);
    }

    [Fact]
    public async Task A_customers_forged_button_and_form_stay_with_the_conversation()
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("list").Encode(), FaqRoom.Eve);
        Assert.Single(_room.Rest);

        await _room.TurnAsync(_room.Message(FaqRoom.Eve, MessageKind.Form) with
        {
            Form = new SubmittedForm("faq.edit.delivery-time.en.0.ta", new Dictionary<string, IReadOnlyList<string>> { ["title"] = ["Mine now"] }),
        });

        Assert.Single(_room.Rest);
        Assert.Empty(_room.Said);
        Assert.Null((await _room.EntryAsync("delivery-time")).Draft);
    }

    [Fact]
    public async Task One_of_the_staff_who_is_no_admin_gets_a_short_no()
    {
        await _room.FaqAsync("list", FaqRoom.Eve with { At = _general });

        Assert.Empty(_room.Rest);
        Assert.Equal(_room.Say("faq.chat.notYours"), _room.Heard);
    }

    [Fact]
    public async Task For_others_it_costs_no_query()
    {
        var queries = new CountedQueries();
        await using var db = new BotDbContext(new DbContextOptionsBuilder<BotDbContext>().UseSqlite("DataSource=:memory:").AddInterceptors(queries).Options);

        await _room.Get<IAsideHandler>().HandleAsync(db, [_room.Message(FaqRoom.Eve, MessageKind.Text) with { Text = "hello" }], _room.Now, CancellationToken.None);

        Assert.Equal(0, queries.Count);
    }

    [Fact]
    public async Task An_admin_who_was_asked_nothing_is_a_customer_like_any()
    {
        await _room.WriteAsync("where is my parcel?");

        Assert.Single(_room.Rest);
        Assert.Empty(_room.Said);
    }

    [Fact]
    public async Task An_edit_of_words_that_the_FAQ_took_reaches_nobody_else()
    {
        await AsksForTitle();
        var answer = _room.Message(null, MessageKind.Text) with { Text = "When?" };
        await _room.TurnAsync(answer);

        await _room.TurnAsync(_room.Message(null, MessageKind.Edit) with { MessageId = answer.MessageId, Text = "When does it come?" });
        Assert.Empty(_room.Rest);
        Assert.Equal(_room.Say("faq.chat.edited"), _room.Heard);

        await _room.TurnAsync(_room.Message(null, MessageKind.Edit) with { MessageId = "another", Text = "my parcel" });
        Assert.Single(_room.Rest);
    }

    [Fact]
    public async Task A_file_may_carry_the_command_as_its_caption()
    {
        await _room.TurnAsync(_room.Message(null, MessageKind.Text) with
        {
            Text = "/faq@desk_bot import",
            Files = [new IncomingFile { NativeFileId = "f", Kind = FileKind.Document, Name = "faq.txt" }],
        });

        Assert.Empty(_room.Rest);
        Assert.Equal(_room.Say("faq.chat.import.format", ("file", "faq.txt")), _room.Heard);
    }

    [Fact]
    public async Task A_question_is_over_after_an_hour()
    {
        await AsksForTitle();
        _room.Now += TimeSpan.FromMinutes(61);

        await _room.WriteAsync("where is my parcel?");

        Assert.Single(_room.Rest);
    }

    [Fact]
    public async Task Cancel_ends_a_question_and_goes_nowhere_else()
    {
        await AsksForTitle();

        await _room.CommandAsync("cancel");
        Assert.Empty(_room.Rest);
        Assert.Equal(_room.Say("faq.chat.stopped"), _room.Heard);

        await _room.CommandAsync("cancel");
        Assert.Single(_room.Rest);
    }

    [Fact]
    public async Task Any_other_command_ends_a_question_too_and_is_done_by_whom_it_is_for()
    {
        await AsksForTitle();

        await _room.CommandAsync("status");
        Assert.Single(_room.Rest);

        await _room.WriteAsync("where is my parcel?");
        Assert.Single(_room.Rest);
    }

    [Fact]
    public async Task In_a_tickets_thread_nothing_is_asked_and_words_go_on_to_the_desk()
    {
        await using (var db = await _room.DatabaseAsync())
        {
            var thread = OpenedThread.Planned(Guid.CreateVersion7(_room.Now), _general, "Ticket");
            thread.Opened("42");
            db.OpenedThreads.Add(thread);
            await db.SaveChangesAsync();
        }

        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.title").Encode(), FaqRoom.Ann with { At = _topic });
        Assert.Equal(_room.Say("faq.chat.notHere"), _room.Heard);

        await _room.WriteAsync("It is on its way.", FaqRoom.Ann with { At = _topic });
        Assert.Single(_room.Rest);
    }

    [Fact]
    public async Task Among_the_staff_words_count_only_as_an_answer_to_the_question_or_to_nothing()
    {
        var ann = FaqRoom.Ann with { At = _general };
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.title").Encode(), ann);
        var question = Assert.Single(_room.Said).Subject;
        await using (var db = await _room.DatabaseAsync())
        {
            db.MessageCopies.Add(MessageCopy.Of(question!.Value, _general, "900", 0, _room.Now));
            db.MessageCopies.Add(MessageCopy.Of(Guid.CreateVersion7(_room.Now), _general, "901", 0, _room.Now));
            await db.SaveChangesAsync();
        }

        await _room.TurnAsync(_room.Message(ann, MessageKind.Text) with { Text = "It is on its way.", ReplyToMessageId = "901" });
        Assert.Single(_room.Rest);
        await _room.WriteAsync("// one moment, Bob", ann);
        Assert.Single(_room.Rest);
        await _room.WriteAsync("When does it come?", FaqRoom.Eve with { At = _general });
        Assert.Single(_room.Rest);

        await _room.TurnAsync(_room.Message(ann, MessageKind.Text) with { Text = "When does it come?", ReplyToMessageId = "900" });

        Assert.Empty(_room.Rest);
        Assert.Equal("When does it come?", (await _room.EntryAsync("delivery-time")).TitleIn(Language.English));
    }

    [Fact]
    public async Task A_role_counts_where_it_is_told_and_no_longer_when_it_is_gone()
    {
        var member = new FaqPerson("discord", "99", "Max") { Roles = ["55"], InPassing = true };
        await _room.FaqAsync("help", member);
        Assert.Empty(_room.Rest);
        Assert.Equal("m1", Assert.Single(_room.Said).InAnswerTo);

        await _room.PressAsync(_room.Say("faq.chat.button.list"), member with { Roles = ["56"] });

        Assert.Single(_room.Rest);
        Assert.Empty(_room.Said);
    }

    [Fact]
    public async Task A_turn_that_failed_is_apologized_for_without_calling_a_person()
    {
        await using var db = await _room.DatabaseAsync();

        var rest = await _room.Get<IAsideHandler>().ApologizeAsync(
            db, [_room.Message(null, MessageKind.Command) with { Command = "faq" }], "ABC", _room.Now, CancellationToken.None);

        Assert.Empty(rest);
        Assert.Contains("ABC", Assert.IsType<SendMessage>(Assert.Single(db.Outbox.Local).Message()).Content.Text.ToString(), StringComparison.Ordinal);
    }

    private Task AsksForTitle() => _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.title").Encode());

    private sealed class CountedQueries : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return ValueTask.FromResult(result);
        }
    }
}
