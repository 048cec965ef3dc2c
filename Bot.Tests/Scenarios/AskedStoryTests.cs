using Bot.Conversations;
using Bot.Data;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Scenarios;

/// <summary>Questions that nobody could answer: an admin writes the answer, and who waited for it is told, once.</summary>
public sealed class AskedStoryTests : IAsyncLifetime
{
    private static readonly FaqAuthor _admin = new("Ada");
    private readonly ManualTime _time = new();
    private EngineRoom _room = null!;

    public async Task InitializeAsync() => _room = await EngineRoom.OpenAsync(builder => builder.Services.AddSingleton<TimeProvider>(_time));

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Two_people_ask_the_same_in_other_words_and_both_hear_the_answer_once_and_who_did_not_wait_hears_nothing()
    {
        await _room.SaysAsync("Do you repair old coffee machines?", "ann");
        await PressesAsync("Tell me when you have an answer", "ann");
        await _room.SaysAsync("can my old coffee machine be repaired by you", "bo");
        await PressesAsync("Tell me when you have an answer", "bo");
        await _room.SaysAsync("old coffee machine, do you do repair?", "cy");

        var group = Assert.Single(await GroupsAsync());
        Assert.Equal((3, 3, 2), (group.Count, group.People, group.Waiting));

        await PublishAsync(group.Id, "Yes, for 20 euros.");
        Assert.Empty(await GroupsAsync());
        Assert.Equal(2, await TellAsync());
        Assert.Equal(0, await TellAsync());

        Assert.Equal(
            """
            I don't have an answer to that, and I won't guess. Shall a person take it? What you wrote goes along; you won't have to repeat it.
            Noted: as soon as there is an answer, you'll hear of it right here, once. If you can't wait, a person is one tap away.
            On 2 March you asked: “Do you repair old coffee machines?”. Now I have an answer:

            Repairs
            Yes, for 20 euros.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', await _room.HeardAsync("ann")));
        Assert.Single(await _room.HeardAsync("bo"), said => said.Contains("20 euros", StringComparison.Ordinal));
        Assert.DoesNotContain(await _room.HeardAsync("cy"), said => said.Contains("20 euros", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_program_may_end_between_publishing_and_telling()
    {
        await WaitsAsync("ann");
        await PublishAsync(Assert.Single(await GroupsAsync()).Id, "Yes, for 20 euros.");

        await RestartAsync();
        Assert.Equal(1, await TellAsync());
        await RestartAsync();
        Assert.Equal(0, await TellAsync());

        Assert.Single(await _room.HeardAsync("ann"), said => said.Contains("20 euros", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_asked_to_be_forgotten_hears_nothing_and_leaves_no_question()
    {
        await WaitsAsync("ann");
        await WaitsAsync("bo");
        await PublishAsync(Assert.Single(await GroupsAsync()).Id, "Yes, for 20 euros.");

        await _room.CommandsAsync("privacy", "ann");
        await _room.SaysAsync("yes", "ann");

        Assert.Equal(1, await TellAsync());
        Assert.DoesNotContain(await _room.HeardAsync("ann"), said => said.Contains("20 euros", StringComparison.Ordinal));
        Assert.Equal("bo", (await QuestionAsync()).ChatId);
    }

    [Fact]
    public async Task Who_took_the_wish_back_hears_nothing()
    {
        await WaitsAsync("ann");
        await PressesAsync("No need to tell me", "ann");
        await PublishAsync(Assert.Single(await GroupsAsync()).Id, "Yes, for 20 euros.");

        Assert.Equal(0, await TellAsync());
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_told_when_they_are_back()
    {
        await WaitsAsync("ann");
        await _room.TurnAsync(_room.Message(MessageKind.Blocked, "ann"));
        await PublishAsync(Assert.Single(await GroupsAsync()).Id, "Yes, for 20 euros.");
        Assert.Equal(0, await TellAsync());

        await _room.SaysAsync("hello", "ann");

        Assert.Equal(1, await TellAsync());
    }

    [Fact]
    public async Task Who_is_with_a_person_is_told_when_that_is_over()
    {
        await WaitsAsync("ann");
        await _room.CommandsAsync("human", "ann");
        await PublishAsync(Assert.Single(await GroupsAsync()).Id, "Yes, for 20 euros.");
        Assert.Equal(0, await TellAsync());

        await _room.CommandsAsync("cancel", "ann");

        Assert.Equal(1, await TellAsync());
    }

    [Fact]
    public async Task The_answer_comes_in_the_customers_language_or_says_in_which_else()
    {
        await _room.SaysAsync("Mình muốn hỏi shop có sửa máy pha cà phê cũ không?", "lan");
        await PressesAsync("Báo mình khi có câu trả lời", "lan");
        var group = Assert.Single(await GroupsAsync());
        await EditAsync(db => _room.Get<FaqEditor>().AddAsync(db, Language.English, "Repairs", _admin, _room.Now, CancellationToken.None, "repairs"));
        await EditAsync(db => _room.Get<FaqEditor>().WriteAsync(
            db, "repairs", Language.English, new(Answer: "Yes, for 20 euros.", Phrasings: ["do you repair machines"]), null, _admin, _room.Now, CancellationToken.None));
        // The words are of a language that the entry does not have: nothing can become a phrasing.
        await _room.WithAsync(async db => Assert.IsType<GroupResult.Drafted>(
            await _room.Get<UnansweredQuestions>().MakePhrasingAsync(db, group.Id, "repairs", [], _admin, _room.Now, CancellationToken.None)));
        await PublishAsync("repairs");

        Assert.Equal(1, await TellAsync());

        Assert.Equal(
            """
            Ngày 2 tháng 3 bạn có hỏi: “Mình muốn hỏi shop có sửa máy pha cà phê cũ không?”. Giờ mình có câu trả lời rồi:

            Hiện mình chỉ có nội dung này bằng tiếng Anh. Nếu bất tiện, nhân viên luôn sẵn lòng giúp bạn.

            Repairs
            Yes, for 20 euros.
            """.ReplaceLineEndings("\n"),
            (await _room.LastSaidAsync("lan")).Content.Text.ToString());
    }

    [Fact]
    public async Task What_was_asked_long_ago_is_let_go()
    {
        await WaitsAsync("ann");

        _time.Advance(TimeSpan.FromDays(366));
        await TellAsync();

        Assert.Empty(await GroupsAsync());
    }

    [Fact]
    public async Task What_helped_waits_as_a_phrasing_and_goes_with_the_person()
    {
        await EditAsync(db => _room.Get<FaqEditor>().AddAsync(db, Language.English, "How long does delivery take?", _admin, _room.Now, CancellationToken.None, "delivery"));
        await EditAsync(db => _room.Get<FaqEditor>().WriteAsync(
            db, "delivery", Language.English, new(Answer: "Two days.", Phrasings: ["delivery time"]), null, _admin, _room.Now, CancellationToken.None));
        await PublishAsync("delivery");
        await _room.SaysAsync("how long does the delivery take?", "ann");
        await PressesAsync("Yes, thanks", "ann");

        Assert.Equal(["how long does the delivery take?"], await SuggestedAsync());

        await _room.CommandsAsync("privacy", "ann");
        await _room.SaysAsync("yes", "ann");
        Assert.Empty(await SuggestedAsync());
    }

    // The order of what is sent begins anew, after the time that a start takes.
    private Task RestartAsync()
    {
        _time.Advance(TimeSpan.FromSeconds(5));
        return _room.RestartAsync();
    }

    private async Task WaitsAsync(string chat)
    {
        await _room.SaysAsync("Do you repair old coffee machines?", chat);
        await PressesAsync("Tell me when you have an answer", chat);
    }

    private async Task PressesAsync(string label, string chat)
    {
        var button = (await _room.LastButtonsAsync(chat)).Single(button => button.Label == label);
        await _room.TurnAsync(_room.Message(MessageKind.Button, chat) with { ButtonToken = button.Token });
    }

    // An admin makes an entry of a group, writes its title and answer, and publishes it.
    private async Task PublishAsync(Guid group, string answer)
    {
        var key = "";
        await _room.WithAsync(async db =>
        {
            key = Assert.IsType<GroupResult.Drafted>(
                await _room.Get<UnansweredQuestions>().MakeEntryAsync(db, group, _admin, _room.Now, CancellationToken.None)).Entry.Key;
        });
        await EditAsync(db => _room.Get<FaqEditor>().WriteAsync(
            db, key, Language.English, new("Repairs", answer), null, _admin, _room.Now, CancellationToken.None));
        await PublishAsync(key);
    }

    private async Task PublishAsync(string key)
    {
        await EditAsync(db => _room.Get<FaqPublishing>().AskToPublishAsync(db, key, null, _admin, null, force: true, _room.Now, CancellationToken.None));
        await _room.Get<FaqPublisher>().TickAsync(CancellationToken.None);
    }

    private async Task EditAsync(Func<BotDbContext, Task<FaqEdit>> edit) => await _room.WithAsync(async db => Assert.IsType<FaqEdit.Done>(await edit(db)));

    private Task<int> TellAsync() => _room.Get<AnswerTeller>().TellAsync(CancellationToken.None);

    private async Task<IReadOnlyList<QuestionGroup>> GroupsAsync()
    {
        await using var db = await _room.DatabaseAsync();
        return await _room.Get<UnansweredQuestions>().GroupsAsync(db, null, CancellationToken.None);
    }

    private async Task<UnansweredQuestion> QuestionAsync()
    {
        await using var db = await _room.DatabaseAsync();
        return await db.UnansweredQuestions.SingleAsync();
    }

    private async Task<IReadOnlyList<string>> SuggestedAsync()
    {
        await using var db = await _room.DatabaseAsync();
        return [.. (await _room.Get<Suggestions>().WaitingAsync(db, null, CancellationToken.None)).Select(suggestion => suggestion.Text)];
    }
}
