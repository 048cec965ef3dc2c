using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Matching;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Knowledge.Asked;

/// <summary>What admins see of the questions without an answer, and what they make of them.</summary>
public sealed class UnansweredQuestionsTests : IAsyncLifetime
{
    private static readonly FaqAuthor _admin = new("Ada");
    private EngineRoom _room = null!;

    private UnansweredQuestions Asked => _room.Get<UnansweredQuestions>();

    public async Task InitializeAsync() => _room = await EngineRoom.OpenAsync();

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Groups_say_how_many_ask_who_waits_and_in_which_words_the_most_asked_first()
    {
        await AskAsync("Is there a shop in Dublin?", "cy");
        await AskAsync("Do you repair old coffee machines?", "ann", waits: true);
        await AskAsync("can my old coffee machine be repaired by you", "bo");

        var groups = await GroupsAsync();

        Assert.Equal([2, 1], groups.Select(group => group.Count));
        Assert.Equal((2, 1, Language.English), (groups[0].People, groups[0].Waiting, groups[0].Language));
        Assert.Equal(["Do you repair old coffee machines?", "can my old coffee machine be repaired by you"], groups[0].Samples.Order(StringComparer.Ordinal));
        Assert.True(groups[0].FirstAsked < groups[0].LastAsked);
    }

    [Fact]
    public async Task Languages_are_apart_and_can_be_asked_for()
    {
        await AskAsync("Do you repair old coffee machines?", "ann");
        await AskAsync("Чините ли вы старые кофемашины?", "vera", language: Language.Russian);

        Assert.Equal(2, (await GroupsAsync()).Count);
        Assert.Equal("Чините ли вы старые кофемашины?", Assert.Single(Assert.Single(await GroupsAsync(Language.Russian)).Samples));
    }

    [Fact]
    public async Task A_group_names_the_entry_that_comes_nearest()
    {
        _room.Get<FaqIndex>().Replace(FaqSnapshot.Train(
            [new IndexedEntry("repairs", new Dictionary<Language, (string, string)> { [Language.English] = ("How long does a repair take?", "A week.") }, [])],
            CancellationToken.None));
        await AskAsync("Do you repair old coffee machines?", "ann");

        var nearest = Assert.Single(await GroupsAsync()).Nearest;

        Assert.Equal(("repairs", "How long does a repair take?"), (nearest!.Key, nearest.Title));
        Assert.InRange(nearest.Score, 0.01, 1);
    }

    [Fact]
    public async Task A_group_becomes_a_draft_with_its_words_as_phrasings_and_stays_until_that_is_published()
    {
        await AskAsync("Do you repair old coffee machines?", "ann");
        await AskAsync("can my old coffee machine be repaired by you", "bo");
        var group = Assert.Single(await GroupsAsync());

        var drafted = Assert.IsType<GroupResult.Drafted>(await DoAsync(db => Asked.MakeEntryAsync(db, group.Id, _admin, _room.Now, CancellationToken.None)));

        Assert.Equal((2, FaqEntryState.Draft), (drafted.Questions, drafted.Entry.State));
        Assert.Equal(group.Samples, drafted.Entry.Content[Language.English].Phrasings);
        Assert.Equal(group.Samples[0], drafted.Entry.Content[Language.English].Title);
        Assert.Equal(drafted.Entry.Key, Assert.Single(await GroupsAsync()).DraftKey);
    }

    [Fact]
    public async Task Some_of_a_groups_words_become_phrasings_of_an_entry_that_is_there_but_none_twice()
    {
        var added = (FaqEdit.Done)await EditAsync(db => _room.Get<FaqEditor>().AddAsync(db, Language.English, "Repairs", _admin, _room.Now, CancellationToken.None, "repairs"));
        await EditAsync(db => _room.Get<FaqEditor>().AddPhrasingAsync(db, added.Entry.Key, Language.English, "can my old coffee machine be repaired by you?", _admin, _room.Now, CancellationToken.None));
        await AskAsync("Do you repair old coffee machines?", "ann");
        await AskAsync("can my old coffee machine be repaired by you", "bo");
        var group = Assert.Single(await GroupsAsync());

        var drafted = Assert.IsType<GroupResult.Drafted>(
            await DoAsync(db => Asked.MakePhrasingAsync(db, group.Id, "repairs", null, _admin, _room.Now, CancellationToken.None)));

        Assert.Equal(["can my old coffee machine be repaired by you?", "Do you repair old coffee machines?"], drafted.Entry.Content[Language.English].Phrasings);
        Assert.IsType<GroupResult.NotWritten>(
            await DoAsync(db => Asked.MakePhrasingAsync(db, group.Id, "nowhere", null, _admin, _room.Now, CancellationToken.None)));
    }

    [Fact]
    public async Task A_group_that_is_put_aside_is_gone_whichever_of_its_questions_names_it()
    {
        await AskAsync("Do you repair old coffee machines?", "ann");
        await AskAsync("can my old coffee machine be repaired by you", "bo");
        var second = await ReadAsync(db => db.UnansweredQuestions.OrderByDescending(question => question.AskedAt).Select(question => question.Id).FirstAsync());

        Assert.Equal(new GroupResult.Dismissed(2), await DoAsync(db => Asked.DismissAsync(db, second, _room.Now, CancellationToken.None)));

        Assert.Empty(await GroupsAsync());
        Assert.IsType<GroupResult.Gone>(await DoAsync(db => Asked.DismissAsync(db, second, _room.Now, CancellationToken.None)));
        Assert.IsType<GroupResult.Gone>(await DoAsync(db => Asked.MakeEntryAsync(db, Guid.CreateVersion7(_room.Now), _admin, _room.Now, CancellationToken.None)));
    }

    private async Task AskAsync(string text, string chat, bool waits = false, Language? language = null) => await _room.WithAsync(async db =>
    {
        var address = new ChatAddress("simulated", chat);
        var customer = new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(chat)).AsSpan(0, 16));
        await AskedQuestions.RecordAsync(
            db, new AskedQuestion(address, customer, language ?? Language.English, text, "m"), UnansweredReason.NothingFound, _room.Now, CancellationToken.None);
        if (waits)
        {
            await AskedQuestions.WantToBeToldAsync(db, address, CancellationToken.None);
        }
    });

    private Task<IReadOnlyList<QuestionGroup>> GroupsAsync(Language? language = null) => ReadAsync(db => Asked.GroupsAsync(db, language, CancellationToken.None));

    private async Task<GroupResult> DoAsync(Func<BotDbContext, Task<GroupResult>> act)
    {
        GroupResult result = new GroupResult.Gone();
        await _room.WithAsync(async db => result = await act(db));
        return result;
    }

    private async Task<FaqEdit> EditAsync(Func<BotDbContext, Task<FaqEdit>> act)
    {
        FaqEdit result = new FaqEdit.Unknown("");
        await _room.WithAsync(async db => result = await act(db));
        return result;
    }

    private async Task<T> ReadAsync<T>(Func<BotDbContext, Task<T>> read)
    {
        await using var db = await _room.DatabaseAsync();
        return await read(db);
    }
}
