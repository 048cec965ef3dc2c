using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>
/// Random stories of people, platforms, faults and crashes. Always the same stories, unless PIPELINE_SEED and PIPELINE_STORIES say
/// otherwise; a failure prints its seed and the smallest story that still fails.
/// </summary>
public sealed class PipelineProperties
{
    private const int Chats = 3;

    [Fact]
    public void Whatever_happens_nothing_is_lost_doubled_or_out_of_order() =>
        Check(Stories(Gen.Frequency<Event>(
            (10, Said()),
            (3, Gen.Choose(0, 1000).Select(which => (Event)new Event.SaidAgain(which))),
            (3, from chat in Gen.Choose(0, Chats - 1) from tries in Gen.Choose(1, 3) select (Event)new Event.HandlerFails(chat, tries)),
            (3, from count in Gen.Choose(1, 3) from after in Gen.Elements(true, false) select (Event)new Event.SavesFail(count, after)),
            (4, Answers(Enum.GetValues<Answer>())),
            (8, Gen.Choose(0, 3000).Select(milliseconds => (Event)new Event.Passes(milliseconds))),
            (1, Gen.Constant<Event>(new Event.Restarted())),
            (2, Gen.Constant<Event>(new Event.Killed())))));

    [Fact]
    public void Without_a_crash_or_a_lost_answer_every_answer_arrives_exactly_once() =>
        Check(Stories(Gen.Frequency<Event>(
            (10, Said()),
            (3, Gen.Choose(0, 1000).Select(which => (Event)new Event.SaidAgain(which))),
            (3, from count in Gen.Choose(1, 3) from after in Gen.Elements(true, false) select (Event)new Event.SavesFail(count, after)),
            (4, Answers(Answer.Arrives, Answer.Throttled, Answer.PlatformThrottled, Answer.Off, Answer.DoesNotArrive)),
            (8, Gen.Choose(0, 3000).Select(milliseconds => (Event)new Event.Passes(milliseconds))),
            (1, Gen.Constant<Event>(new Event.Restarted())))));

    private static Gen<Event> Said() =>
        (from chat in Gen.Choose(0, Chats - 1) from isText in Gen.Elements(true, false) select (chat, isText))
            .NonEmptyListOf()
            .Resize(6)
            .Select(messages => (Event)new Event.Said([.. messages]));

    private static Gen<Event> Answers(params Answer[] answers) =>
        from chat in Gen.Choose(0, Chats - 1)
        from what in Gen.Elements(answers).NonEmptyListOf().Resize(4)
        select (Event)new Event.Answers(chat, [.. what]);

    private static Arbitrary<Event[]> Stories(Gen<Event> events) =>
        Arb.From(events.ArrayOf().Resize(25), story => Enumerable.Range(0, story.Length)
            .Select(left => story.Where((_, at) => at != left).ToArray()));

    private static void Check(Arbitrary<Event[]> stories)
    {
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("PIPELINE_SEED") ?? "20260302", CultureInfo.InvariantCulture);
        var count = int.Parse(Environment.GetEnvironmentVariable("PIPELINE_STORIES") ?? "40", CultureInfo.InvariantCulture);
        Prop.ForAll(stories, HoldsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(
            FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None))));
    }

    private static void HoldsFor(Event[] story)
    {
        using var told = new PipelineStory(new PipelineDatabase());
        told.HappensAsync(story).GetAwaiter().GetResult();
    }
}
