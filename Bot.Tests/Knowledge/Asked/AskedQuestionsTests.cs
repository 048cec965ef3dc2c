using Bot.Data;
using Bot.Knowledge.Asked;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Knowledge.Asked;

/// <summary>What is written down of a question without an answer, and what becomes of it when the asker changes their mind.</summary>
public sealed class AskedQuestionsTests : IDisposable
{
    private static readonly ChatAddress _chat = new("test", "1");
    private static readonly Guid _ann = new("00000000-0000-0000-0000-0000000000aa");
    private readonly KnowledgeDatabase _faq = new();

    [Fact]
    public async Task A_question_is_kept_with_who_asked_and_why_it_has_no_answer()
    {
        var question = Assert.Single(await AskAsync("Do you sell teapots?"));

        Assert.Equal((_chat, _ann, "Do you sell teapots?", "m1"), (question.Chat, question.CustomerId, question.Text, question.MessageId));
        Assert.Equal((UnansweredReason.NothingFound, Language.English, false, true), (question.Why, question.Language, question.WantsToBeTold, question.IsOpen));
    }

    [Fact]
    public async Task The_same_words_in_the_same_chat_are_one_question_asked_again()
    {
        await AskAsync("Do you sell teapots?");
        _faq.Time.Advance(TimeSpan.FromHours(1));

        var question = Assert.Single(await AskAsync("do you sell TEAPOTS", message: "m2"));

        Assert.Equal(("m2", TimeSpan.FromHours(1)), (question.MessageId, question.LastAskedAt - question.AskedAt));
        Assert.Equal(2, (await AskAsync("Do you sell teapots?", chat: new ChatAddress("test", "2"))).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("ok")]
    [InlineData("👍👍👍")]
    [InlineData("+84 90 123 45 67")]
    public async Task What_asks_nothing_is_not_kept(string text)
    {
        Assert.Empty(await AskAsync(text));
    }

    [Fact]
    public async Task A_long_question_is_cut_where_no_character_breaks_and_says_so()
    {
        var question = Assert.Single(await AskAsync("teapots " + string.Concat(Enumerable.Repeat("😀", 400))));

        Assert.InRange(question.Text.Length, UnansweredQuestion.MaxText - 1, UnansweredQuestion.MaxText);
        Assert.EndsWith("😀…", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_chat_cannot_fill_the_list()
    {
        for (var n = 0; n < 60; n++)
        {
            await AskAsync($"nonsense {string.Concat(Enumerable.Repeat((char)('a' + (n % 26)), 3 + (n / 26)))}");
        }

        Assert.Equal(50, (await AllAsync()).Count);
    }

    [Fact]
    public async Task Who_wants_to_be_told_waits_for_what_they_asked_last_and_can_take_it_back()
    {
        await AskAsync("Do you sell teapots?");
        _faq.Time.Advance(TimeSpan.FromMinutes(1));
        await AskAsync("And saucers, do you sell those?");

        Assert.True(await WorkAsync(db => AskedQuestions.WantToBeToldAsync(db, _chat, CancellationToken.None)));
        Assert.Equal([false, true], (await AllAsync()).Select(question => question.WantsToBeTold));

        await WorkAsync(async db =>
        {
            await AskedQuestions.WantNoMoreAsync(db, _chat, CancellationToken.None);
            return true;
        });
        Assert.Equal([false, false], (await AllAsync()).Select(question => question.WantsToBeTold));
    }

    [Fact]
    public async Task Who_asked_nothing_cannot_wait_for_it()
    {
        Assert.False(await WorkAsync(db => AskedQuestions.WantToBeToldAsync(db, _chat, CancellationToken.None)));
    }

    [Fact]
    public async Task An_edited_message_is_the_edited_question_and_a_deleted_one_is_none()
    {
        await AskAsync("Do you sell tea?");
        await WorkAsync(async db =>
        {
            await AskedQuestions.EditAsync(db, _chat, "m1", "Do you sell teapots?", CancellationToken.None);
            return true;
        });
        Assert.Equal("Do you sell teapots?", Assert.Single(await AllAsync()).Text);

        await WorkAsync(async db =>
        {
            await AskedQuestions.ForgetAsync(db, _chat, "m1", CancellationToken.None);
            return true;
        });
        Assert.Empty(await AllAsync());
    }

    [Fact]
    public async Task In_one_unit_of_work_what_is_not_saved_yet_counts_too()
    {
        await WorkAsync(async db =>
        {
            var asked = new AskedQuestion(_chat, _ann, Language.English, "Do you sell teapots?", "m1");
            await AskedQuestions.RecordAsync(db, asked, UnansweredReason.NothingFound, _faq.Time.GetUtcNow(), CancellationToken.None);
            await AskedQuestions.RecordAsync(db, asked, UnansweredReason.ChoicesRejected, _faq.Time.GetUtcNow(), CancellationToken.None);
            return await AskedQuestions.WantToBeToldAsync(db, _chat, CancellationToken.None);
        });

        var question = Assert.Single(await AllAsync());
        Assert.Equal((UnansweredReason.ChoicesRejected, true), (question.Why, question.WantsToBeTold));
    }

    public void Dispose() => _faq.Dispose();

    private async Task<IReadOnlyList<UnansweredQuestion>> AskAsync(string text, ChatAddress? chat = null, string message = "m1")
    {
        await WorkAsync(async db =>
        {
            var asked = new AskedQuestion(chat ?? _chat, _ann, Language.English, text, message);
            await AskedQuestions.RecordAsync(db, asked, UnansweredReason.NothingFound, _faq.Time.GetUtcNow(), CancellationToken.None);
            return true;
        });
        return await AllAsync();
    }

    private async Task<T> WorkAsync<T>(Func<BotDbContext, Task<T>> work)
    {
        await using var db = _faq.CreateDbContext();
        var result = await work(db);
        await db.SaveChangesAsync();
        return result;
    }

    private async Task<IReadOnlyList<UnansweredQuestion>> AllAsync()
    {
        await using var db = _faq.CreateDbContext();
        return await db.UnansweredQuestions.OrderBy(question => question.AskedAt).ToListAsync();
    }
}
