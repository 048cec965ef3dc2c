using Bot.Languages;
using Bot.Tests.Fakes.Discord;
using Bot.Tests.Fakes.Telegram;
using Bot.Tests.Platforms.Discord;
using Bot.Tests.Support;

namespace Bot.Tests.Scenarios;

/// <summary>The main job on Discord, with staff on two platforms: from "/complain" to "it is not solved", in every language.</summary>
public sealed class DiscordStoryTests(DeskOnBoth desk) : IClassFixture<DeskOnBoth>
{
    private static readonly Phrasebooks _books = new();

    public static TheoryData<string, string, string[]> Customers => new()
    {
        { "en", "Emma", ["How long does delivery take?", "The mug arrived in pieces", "the blue mug", "on the left side", "it is broken too"] },
        { "ru", "Вера", ["Сколько идёт доставка?", "Кружка приехала разбитой", "синяя кружка", "с левой стороны", "эта тоже разбита"] },
        { "vi", "Lan", ["Giao hàng mất bao lâu?", "Cái cốc của mình bị vỡ khi giao tới", "cái cốc màu xanh", "ở bên trái", "cái này cũng bị vỡ"] },
        { "zh", "小林", ["多久能送到？", "杯子送来的时候已经碎了", "蓝色的杯子", "在左边", "这个也碎了"] },
    };

    [Theory]
    [MemberData(nameof(Customers))]
    public async Task A_complaint_by_form_is_taken_on_one_platform_and_handled_on_both(string language, string name, string[] words)
    {
        var story = new Story(desk, language, name);
        await story.AsksAsync(words[0]);
        await story.FillsInAFormAsync(words[1], words[2]);
        await story.IsTakenOnTelegramAsync();
        await story.IsAnsweredFromBothAsync(words[3]);
        await story.IsSolvedOnDiscordAndIsNotAsync(words[4]);

        desk.Bot.HasNoErrors();
        Assert.Empty(desk.Discord.UnknownRoutes);
    }

    [Fact]
    public async Task A_customer_on_Telegram_is_answered_by_an_agent_on_Discord()
    {
        var customer = desk.Telegram.User("Tom");
        customer.Says("/human");
        var post = await desk.Forum.WaitForPost("Tom");
        customer.Says("my order never came");
        await post.Hears("my order never came");
        await customer.Hears(post.Title.Split(' ')[0].TrimStart('#'));

        desk.Dana.In(post).Says("When was it sent?\n// looks like the carrier again");

        var heard = await customer.Hears("When was it sent?");
        Assert.StartsWith("Dana:", heard.Text, StringComparison.Ordinal);
        var topic = await desk.Staff.WaitForTopic("Tom");
        await topic.WaitFor("Dana (Discord)");
        await topic.WaitFor("looks like the carrier again");
        Assert.DoesNotContain(customer.Chat.SentByBot, message => message.Text.Contains("carrier", StringComparison.Ordinal));
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task Of_two_agents_who_press_at_once_on_two_platforms_one_gets_the_ticket_and_the_other_is_told_who_has_it()
    {
        var claim = _books[Language.English].Label("action.claim");
        var customer = desk.Telegram.User("Una");
        customer.Says("/human");
        var topic = await desk.Staff.WaitForTopic("Una");
        var post = await desk.Forum.WaitForPost("Una");
        var card = await post.WaitFor(message => message.Button(claim) is not null, "the card");
        await topic.WaitFor(message => message.Button(claim) is not null, "the card");

        desk.Agent.In(topic).Presses(claim);
        desk.Dana.In(post).Presses(card, claim);

        await customer.Hears("is taking care of");
        var bobHasIt = customer.Chat.SentByBot.Any(message => message.Text.Contains("Bob", StringComparison.Ordinal));
        await (bobHasIt ? post.WaitFor("Bob") : (Task)topic.WaitFor("Dana"));
        Assert.Single(customer.Chat.SentByBot, message => message.Text.Contains("is taking care of", StringComparison.Ordinal));
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task Files_cross_from_one_platform_to_the_other()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        var customer = desk.Discord.User("Finn");
        await customer.RunsAsync("/human");
        var topic = await desk.Staff.WaitForTopic("Finn");
        await topic.WaitFor(message => message.Buttons.Any(), "the card");

        customer.SendsPhoto(picture, "here it is");

        var photo = await topic.WaitFor("here it is");
        Assert.Equal("photo", photo.Kind);
        desk.Agent.In(topic).SendsDocument("label.pdf", [9, 8, 7], "please print this");
        var heard = await customer.Hears("please print this");
        Assert.Equal([9, 8, 7], Assert.Single(heard.Files).Bytes);
        desk.Bot.HasNoErrors();
    }

    /// <summary>One customer's story; read it from top to bottom.</summary>
    private sealed class Story(DeskOnBoth desk, string language, string name)
    {
        private static readonly Phrasebook _staff = _books[Language.English];
        private readonly Phrasebook _texts = _books[new Language(language)];
        private readonly Fakes.Discord.FakePerson _customer = desk.Discord.User(name, DiscordContract.LocaleOf(language));
        private FakeTopic _topic = null!;
        private FakeThread _post = null!;
        private string _number = "";

        public async Task AsksAsync(string question)
        {
            await _customer.RunsAsync("/ask", ("question", question));
            await _customer.Hears("2–4");
            await _customer.PressesAsync(Say("answer.yes"));
            await _customer.Hears(Say("answer.glad"));
        }

        public async Task FillsInAFormAsync(string problem, string part)
        {
            var category = Dialog.ShippedComplaints().Categories.Single(known => known.Key == "damaged");
            await _customer.RunsAsync("/complain", ("category", "damaged"));
            var closed = await _customer.Modal();
            closed.Close();
            await _customer.RunsAsync("/complain", ("category", "damaged"));
            var form = await _customer.Modal();
            form.Fill("_words", problem).Fill("order", "A-10234").Fill("part", part).Fill("wish", "replace");
            await form.SubmitAsync();
            var review = await _customer.Hears(Say("review.question"));
            Assert.Contains(problem, review.FullText, StringComparison.Ordinal);
            Assert.Contains("A-10234", review.FullText, StringComparison.Ordinal);
            Assert.Contains(part, review.FullText, StringComparison.Ordinal);
            Assert.Contains(category.Fields[2].Choices[0].Label[language], review.FullText, StringComparison.Ordinal);
            await _customer.PressesAsync(Say("review.send"));
            _topic = await desk.Staff.WaitForTopic(name);
            _post = await desk.Forum.WaitForPost(name);
            _number = _topic.Title.Split(' ')[0].TrimStart('#');
            await _customer.Hears(_number);
            var card = await _post.WaitFor(part);
            Assert.Contains("A-10234", card.FullText, StringComparison.Ordinal);
            Assert.Equal(_post.Id, card.Id);
            await _post.WaitFor(problem);
            await _topic.WaitFor(problem);
            await _post.WaitUntil(post => post.Tags.Contains(_staff.Label("staff.status.New")) && post.Tags.Contains("Discord"), "has its tags");
        }

        public async Task IsTakenOnTelegramAsync()
        {
            await Bob.Presses(_staff.Label("action.claim")).Answered();
            await _customer.Hears(Say("ticket.claimed", ("name", "Bob"), ("number", _number)));
            await _post.WaitFor(_staff.Label("card.assignee", ("name", "Bob")));
        }

        public async Task IsAnsweredFromBothAsync(string left)
        {
            _topic.ForgetsWhatWasHeard();
            Bob.Says("Which side?");
            await _customer.Hears("Which side?");
            await _post.WaitFor("Bob (Telegram)");
            var answer = _customer.Says(left);
            var copy = await _post.WaitFor(left);
            await _topic.Hears(left);
            await desk.IsKnownAsync(copy);

            desk.Dana.In(_post).RepliesTo(copy, "a new one is on its way");
            var heard = await _customer.Hears("a new one is on its way");
            Assert.Equal(answer.Id, heard.ReplyTo?.Id);
            Assert.StartsWith("**Dana:**", heard.Text, StringComparison.Ordinal);
            await _topic.WaitFor("Dana (Discord)");

            _customer.Edits(answer, left + "!");
            await _post.WaitForEdit(copy, left + "!");
        }

        public async Task IsSolvedOnDiscordAndIsNotAsync(string tooBad)
        {
            await desk.Dana.In(_post).RunsAsync("/ticket resolve");
            await _customer.Hears(Say("ticket.resolved", ("name", "Dana"), ("number", _number)));
            await _post.WaitUntil(post => post.IsArchived, "is archived");
            await _customer.Hears(Say("rating.question"));
            await _customer.PressesAsync("5 ★");
            await _customer.Hears(Say("rating.thanksGood"));

            await _customer.PressesAsync(Say("rating.notSolved"));
            await _customer.Hears(Say("human.reopened", ("number", _number)));
            _customer.Says(tooBad);
            await _post.WaitFor(tooBad);
            await _topic.WaitFor(tooBad);
            Assert.False(_post.IsArchived);
        }

        private Fakes.Telegram.FakeSpeaker Bob => desk.Agent.In(_topic);

        private string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => _texts.Label(key, values);
    }
}
