using Bot.Languages;
using Bot.Tests.Fakes.Telegram;
using Bot.Tests.Support;

namespace Bot.Tests.Scenarios;

/// <summary>A whole complaint on Telegram, from the first question to "not solved", in every language.</summary>
public sealed class ComplaintStoryTests : IClassFixture<DeskOnTelegram>
{
    private static readonly Phrasebooks _books = new();
    private readonly DeskOnTelegram _desk;

    public ComplaintStoryTests(DeskOnTelegram desk) => _desk = desk;

    public static TheoryData<string, string, string[]> Customers => new()
    {
        { "en", "Emma", ["How long does delivery take?", "The mug arrived in pieces", "the blue mug", "on the left side", "here are both sides", "on the right side", "this one is broken too"] },
        { "ru", "Вера", ["Сколько идёт доставка?", "Кружка приехала разбитой", "синяя кружка", "с левой стороны", "вот обе стороны", "с правой стороны", "эта тоже разбита"] },
        { "vi", "Lan", ["Giao hàng mất bao lâu?", "Cái cốc của mình bị vỡ khi giao tới", "cái cốc màu xanh", "ở bên trái", "đây là cả hai mặt", "ở bên phải", "cái này cũng bị vỡ"] },
        { "zh", "小林", ["多久能送到？", "杯子送来的时候已经碎了", "蓝色的杯子", "在左边", "两边的照片", "在右边", "这个也碎了"] },
    };

    [Theory]
    [MemberData(nameof(Customers))]
    public async Task A_complaint_is_answered_taken_handled_and_opened_again(string language, string name, string[] words)
    {
        var story = new Story(_desk, language, name);
        await story.AsksAsync(words[0]);
        await story.FillsInAsync(words[1], words[2]);
        await story.IsTakenAsync();
        await story.IsTalkedAboutAsync(words[3], words[4], words[5]);
        await story.IsSolvedAndIsNotAsync(words[6]);

        _desk.Bot.HasNoErrors();
        Assert.Empty(_desk.Telegram.UnknownMethods);
    }

    /// <summary>One customer's story; read it from top to bottom.</summary>
    private sealed class Story(DeskOnTelegram desk, string language, string name)
    {
        private readonly Phrasebook _texts = _books[new Language(language)];
        private readonly FakePerson _customer = desk.Telegram.User(name, language);
        private FakeTopic _topic = null!;
        private string _number = "";

        public async Task AsksAsync(string question)
        {
            _customer.Starts();
            await _customer.Hears(Say("idle.helloName", ("name", name)));
            _customer.Says(question);
            await _customer.Hears("2–4");
            _customer.Presses(Say("answer.yes"));
            await _customer.Hears(Say("answer.glad"));
        }

        public async Task FillsInAsync(string problem, string part)
        {
            var category = Dialog.ShippedComplaints().Categories.Single(known => known.Key == "damaged");
            _customer.Says("/complain");
            await _customer.Hears(Say("category.question"));
            _customer.Presses(category.Label[language]);
            await _customer.Hears(Say("description.question"));
            _customer.Says(problem);
            await _customer.Hears(Say("field.OrderNumber.question"));
            _customer.Says("A-10234");
            await _customer.Hears(category.Fields[1].Question[language]);
            _customer.Says("xyz");
            await _customer.Hears(category.Fields[2].Question[language]);
            _customer.Presses(category.Fields[2].Choices[0].Label[language]);
            await _customer.Hears(Say("evidence.question"));
            _customer.SendsPhoto();
            await _customer.Hears(Say("evidence.have", ("count", 1)));
            _customer.Presses(Say("evidence.done"));
            await _customer.Hears(problem);
            _customer.Presses(Say("review.change"));
            await _customer.Hears(Say("correction.question"));
            _customer.Presses(category.Fields[1].Label[language]);
            await _customer.Hears(category.Fields[1].Question[language]);
            _customer.Says(part);
            var review = await _customer.Hears(part);
            Assert.DoesNotContain("xyz", review.Text, StringComparison.Ordinal);
            _customer.Presses(Say("review.send"));
            _topic = await desk.Staff.WaitForTopic(name);
            _number = _topic.Title.Split(' ')[0].TrimStart('#');
            await _customer.Hears(_number);
            var card = await _topic.WaitFor(part);
            Assert.Contains("A-10234", card.Text, StringComparison.Ordinal);
            await _topic.WaitFor(problem);
            await _topic.WaitFor(message => message.Kind == "photo", "the photo");
        }

        public async Task IsTakenAsync()
        {
            await Bob.Presses(_books[Language.English].Label("action.claim")).Answered();
            await _customer.Hears(Say("ticket.claimed", ("name", "Bob"), ("number", _number)));
        }

        public async Task IsTalkedAboutAsync(string left, string both, string right)
        {
            _topic.ForgetsWhatWasHeard();
            Bob.Says("Which side?\n// he sounds angry");
            await _customer.Hears("Which side?");
            var answer = _customer.Says(left);
            var copy = await _topic.Hears(left);
            _customer.SendsAlbum(2, both);
            var caption = await _topic.WaitFor(both);
            await _topic.WaitFor(message => message.Kind == "photo" && message.MediaGroupId == caption.MediaGroupId && message.Id != caption.Id, "the second photo");
            Assert.NotNull(caption.MediaGroupId);

            Bob.Says("// only for us");
            var reply = Bob.RepliesTo(copy, "a new one is on its way");
            var heard = await _customer.Hears("a new one is on its way");
            Assert.Equal(answer.Id, heard.ReplyTo?.Id);
            Assert.DoesNotContain(_customer.Chat.SentByBot, message => message.Text.Contains("only for us", StringComparison.Ordinal) || message.Text.Contains("angry", StringComparison.Ordinal));

            _customer.Edits(answer, right);
            await _topic.WaitForEdit(copy, right);
            Bob.Edits(reply, "a new one comes on Monday");
            await _customer.Chat.WaitForEdit(heard, "a new one comes on Monday");
        }

        public async Task IsSolvedAndIsNotAsync(string tooBad)
        {
            Bob.Presses(_books[Language.English].Label("action.resolve"));
            await _customer.Hears(Say("ticket.resolved", ("name", "Bob"), ("number", _number)));
            await _customer.Hears(Say("rating.question"));
            _customer.Presses("5 ★");
            await _customer.Hears(Say("rating.thanksGood"));
            await _topic.Hears("★★★★★");

            _customer.Presses(Say("rating.notSolved"));
            await _customer.Hears(Say("human.reopened", ("number", _number)));
            await _topic.Hears(_books[Language.English].Label("staff.reopened", ("name", name)));
            _customer.Says(tooBad);
            await _topic.Hears(tooBad);
            Assert.False(_topic.IsClosed);
        }

        private FakeSpeaker Bob => desk.Agent.In(_topic);

        private string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => _texts.Label(key, values);
    }
}
