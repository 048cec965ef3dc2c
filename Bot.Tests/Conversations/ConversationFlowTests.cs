using Bot.Conversations;
using Bot.Messaging;
using Stateless;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Tests.Conversations;

/// <summary>What the picture of the dialogue promises, proved on the machine itself.</summary>
public class ConversationFlowTests
{
    private static readonly S[] _states = [.. Enum.GetValues<S>().Where(state => state != S.Open)];

    public static TheoryData<S> States() => [.. _states];

    public static TheoryData<S> OpenStates() => [.. _states.Where(state => state != S.Idle)];

    [Fact]
    public void Every_state_is_reachable_from_the_start()
    {
        Assert.Equal(_states.Order(), ReachableFrom(S.Idle).Order());
    }

    [Theory, MemberData(nameof(States))]
    public void Every_state_leads_back_to_rest(S state)
    {
        Assert.Contains(S.Idle, ReachableFrom(state));
    }

    [Theory, MemberData(nameof(States))]
    public void A_customer_can_always_reach_a_person(S state)
    {
        foreach (var slots in SlotsOf(state))
        {
            var conversation = In(state, slots);
            var flow = ConversationFlow.For(conversation);

            flow.Fire(T.HumanRequested);

            Assert.Equal(S.WithHuman, conversation.State);
        }
    }

    [Theory, MemberData(nameof(OpenStates))]
    public void Every_open_state_can_be_cancelled(S state)
    {
        var conversation = In(state, Slots.None);

        ConversationFlow.For(conversation).Fire(T.Cancelled);

        Assert.Equal(S.Idle, conversation.State);
    }

    [Theory, MemberData(nameof(States))]
    public void Silence_is_possible_everywhere_and_never_costs_a_draft_or_a_person(S state)
    {
        var conversation = In(state, Slots.None);

        ConversationFlow.For(conversation).Fire(T.WentSilent);

        S[] kept = [S.ChoosingCategory, S.DescribingProblem, S.FillingForm, S.AddingEvidence, S.ReviewingComplaint, S.ChoosingCorrection, S.WithHuman];
        Assert.Equal(kept.Contains(state) ? state : S.Idle, conversation.State);
    }

    [Theory]
    [InlineData(S.DescribingProblem)]
    [InlineData(S.WithHuman)]
    [InlineData(S.Idle)]
    public void A_question_in_between_goes_back_to_where_it_came_from(S before)
    {
        foreach (var (asked, state) in new[] { (T.LanguageRequested, S.ChoosingLanguage), (T.ErasureRequested, S.ErasingData) })
        {
            var conversation = In(before, Slots.None with { ResumeTo = before });
            var flow = ConversationFlow.For(conversation);

            flow.Fire(asked);
            Assert.Equal(state, conversation.State);
            flow.Fire(T.Resumed);

            Assert.Equal(before, conversation.State);
        }
    }

    [Theory, MemberData(nameof(States))]
    public void A_form_asks_for_what_it_lacks_and_never_takes_a_customer_from_a_person(S state)
    {
        foreach (var slots in SlotsOf(state))
        {
            var conversation = In(state, slots);

            ConversationFlow.For(conversation).Fire(T.FormSubmitted);

            var asked = slots.Description.Count == 0 ? S.DescribingProblem : slots.Field is null ? S.ReviewingComplaint : S.FillingForm;
            Assert.Equal(state is S.WithHuman ? S.WithHuman : asked, conversation.State);
        }
    }

    [Fact]
    public void Every_trigger_is_used()
    {
        var used = _states.SelectMany(state => SlotsOf(state).SelectMany(slots => Permitted(ConversationFlow.For(In(state, slots)))));

        Assert.Equal(Enum.GetValues<T>(), used.Distinct().Order());
    }

    [Fact]
    public void Random_walks_never_throw_and_never_leave_the_known_states()
    {
        var random = new Random(20260302);
        for (var walk = 0; walk < 1000; walk++)
        {
            var conversation = In(S.Idle, Slots.None);
            for (var step = 0; step < 30; step++)
            {
                var all = SlotsOf(conversation.State);
                conversation.Slots = all[random.Next(all.Count)];
                var flow = ConversationFlow.For(conversation);
                var triggers = Permitted(flow);
                flow.Fire(triggers[random.Next(triggers.Count)]);
                Assert.Contains(conversation.State, _states);
            }
        }
    }

    private static HashSet<S> ReachableFrom(S start)
    {
        var reached = new HashSet<S>();
        var next = new Queue<S>([start]);
        while (next.TryDequeue(out var state))
        {
            if (!reached.Add(state))
            {
                continue;
            }

            foreach (var slots in SlotsOf(state))
            {
                foreach (var trigger in Permitted(ConversationFlow.For(In(state, slots))))
                {
                    var conversation = In(state, slots);
                    ConversationFlow.For(conversation).Fire(trigger);
                    next.Enqueue(conversation.State);
                }
            }
        }

        return reached;
    }

    private static List<T> Permitted(StateMachine<S, T> flow) => [.. Enum.GetValues<T>().Where(trigger => flow.CanFire(trigger))];

    // Every combination that a guard looks at.
    private static List<Slots> SlotsOf(S state) => state is S.ChoosingLanguage or S.ErasingData
        ? [.. _states.Except([S.ChoosingLanguage, S.ErasingData]).Select(before => Slots.None with { ResumeTo = before })]
        : [.. from field in new[] { null, "order" }
              from correcting in new[] { false, true }
              from described in new[] { false, true }
              select Slots.None with { Field = field, Correcting = correcting, Description = described ? [new SaidPart("It broke", [], [])] : [] }];

    private static Conversation In(S state, Slots slots)
    {
        var conversation = Conversation.Begin(new ChatAddress("test", "1"), Guid.Empty, DateTimeOffset.UnixEpoch);
        (conversation.State, conversation.Slots) = (state, slots);
        return conversation;
    }
}
