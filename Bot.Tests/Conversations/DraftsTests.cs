using Bot.Conversations;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Conversations;

/// <summary>What is remembered of conversations so that a form opens at once.</summary>
public class DraftsTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly Drafts _drafts = new(Options.Create(new ConversationOptions()));

    [Fact]
    public void The_newest_is_remembered_and_the_one_that_was_left_longest_is_forgotten_first()
    {
        for (var n = 0; n <= 20_000; n++)
        {
            _drafts.Keep(Chat(n), Draft(ConversationState.FillingForm));
            _drafts.Keep(Chat(0), Draft(ConversationState.ReviewingComplaint));
        }

        Assert.Equal(ConversationState.ReviewingComplaint, _drafts.Of(Chat(0), _now)?.State);
        Assert.Null(_drafts.Of(Chat(1), _now));
        Assert.NotNull(_drafts.Of(Chat(2), _now));
        Assert.NotNull(_drafts.Of(Chat(20_000), _now));
    }

    [Fact]
    public void What_is_read_at_the_start_never_takes_the_place_of_what_came_since()
    {
        _drafts.Keep(Chat(1), Draft(ConversationState.ReviewingComplaint));

        _drafts.Learn(Chat(1), Draft(ConversationState.FillingForm));
        _drafts.Learn(Chat(2), Draft(ConversationState.FillingForm));

        Assert.Equal(ConversationState.ReviewingComplaint, _drafts.Of(Chat(1), _now)?.State);
        Assert.Equal(ConversationState.FillingForm, _drafts.Of(Chat(2), _now)?.State);
    }

    [Fact]
    public void A_question_left_open_for_a_day_is_over_and_a_draft_is_not()
    {
        _drafts.Keep(Chat(1), Draft(ConversationState.ReviewingAnswer));
        _drafts.Keep(Chat(2), Draft(ConversationState.DescribingProblem));

        Assert.Empty(_drafts.Of(Chat(1), _now.AddDays(1))!.Slots.Said);
        Assert.Single(_drafts.Of(Chat(2), _now.AddDays(30))!.Slots.Said);
        Assert.Single(_drafts.Of(Chat(1), _now.AddHours(23))!.Slots.Said);
    }

    [Fact]
    public void What_is_forgotten_is_gone()
    {
        _drafts.Keep(Chat(1), Draft(ConversationState.FillingForm));

        _drafts.Forget(Chat(1));
        _drafts.Forget(Chat(2));

        Assert.Null(_drafts.Of(Chat(1), _now));
    }

    [Fact]
    public void Many_at_once_do_not_disturb_each_other()
    {
        Parallel.For(0, 50_000, n =>
        {
            _drafts.Keep(Chat(n % 30_000), Draft(ConversationState.FillingForm));
            _drafts.Forget(Chat((n + 7) % 30_000));
            _drafts.Learn(Chat(n % 100), Draft(ConversationState.FillingForm));
            _ = _drafts.Of(Chat(n), _now);
        });

        Assert.InRange(Enumerable.Range(0, 30_000).Count(n => _drafts.Of(Chat(n), _now) is not null), 1, 20_000);
    }

    private static ChatAddress Chat(int n) => new("test", $"{n}");

    private static Draft Draft(ConversationState state) =>
        new(state, Slots.None with { Said = [new SaidPart("It broke", [], [])] }, 1, Language.English, IsLanguageTold: true, _now);
}
