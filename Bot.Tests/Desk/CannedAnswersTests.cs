using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.Extensions.Options;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class CannedAnswersTests : IDisposable
{
    private readonly DeskRoom _room = new();

    public CannedAnswersTests() => _room.Get<IOptions<DeskOptions>>().Value.CannedReplies =
    [
        new()
        {
            Key = "hello",
            Text = { ["en"] = "Hello {name}, it is {agent}. {number} is with me.", ["ru"] = "Здравствуйте, {name}! Это {agent}, у меня {number}." },
        },
        new() { Key = "photo", Text = { ["en"] = "// A photo, please" } },
    ];

    [Fact]
    public async Task A_prepared_answer_reaches_the_customer_signed_and_filled_in()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(Command("canned", "hello"));

        Assert.Equal("Bo:\nHello Ann Smith, it is Bo. 1001-7 is with me.", Assert.Single(sent.To(CustomerChat)).Text());
        Assert.Equal((TicketStatus.WaitingForCustomer, "Bo"), ((await _room.Ticket()).Status, (await _room.Ticket()).AssigneeName));
        Assert.Equal(TicketEventKind.AgentWrote, (await _room.Timeline())[^1].Kind);
    }

    [Fact]
    public async Task All_of_the_staff_read_what_was_sent_also_where_it_was_chosen()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(Command("canned", "HELLO"));

        Assert.Equal("Bo (Telegram)\nHello Ann Smith, it is Bo. 1001-7 is with me.", sent.To(Forum).OfType<SendMessage>().Single().Text());
        Assert.Equal("#1001-7 Bo (Telegram)\nHello Ann Smith, it is Bo. 1001-7 is with me.", sent.To(Group).OfType<SendMessage>().Single().Text());
    }

    [Fact]
    public async Task It_is_said_in_the_customers_language_or_else_in_English()
    {
        await _room.Opens(Complaint() with { Language = Language.Russian, CustomerName = "Анна" });
        Assert.Equal("Bo:\nЗдравствуйте, Анна! Это Bo, у меня 1001-7.", Assert.Single((await _room.StaffSay(Command("canned", "hello"))).To(CustomerChat)).Text());

        Assert.Equal("Bo:\n// A photo, please", Assert.Single((await _room.StaffSay(Command("canned", "photo"))).To(CustomerChat)).Text());
    }

    [Theory]
    [InlineData("en", "Bo:\nHello, it is Bo. 1001-7 is with me.")]
    [InlineData("ru", "Bo:\nЗдравствуйте! Это Bo, у меня 1001-7.")]
    public async Task Somebody_without_a_name_is_not_called_by_a_gap(string language, string heard)
    {
        await _room.Opens(Complaint() with { Language = new Language(language), CustomerName = "" });

        Assert.Equal(heard, Assert.Single((await _room.StaffSay(Command("canned", "hello"))).To(CustomerChat)).Text());
    }

    [Fact]
    public async Task A_customers_name_is_taken_literally()
    {
        await _room.Opens(Complaint() with { CustomerName = "// **{number}**" });

        Assert.StartsWith("Bo:\nHello // **{number}**,", Assert.Single((await _room.StaffSay(Command("canned", "hello"))).To(CustomerChat)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Prepared answers")]
    [InlineData("helo", "no prepared answer “helo”")]
    public async Task Without_a_key_that_is_there_the_agent_gets_the_list_and_the_customer_nothing(string key, string said)
    {
        await _room.Opens();

        var answer = Assert.Single(await _room.StaffSay(Command("canned", key)));

        Assert.Equal(Forum with { Thread = ForumThread }, answer.To);
        Assert.Contains(said, answer.Text(), StringComparison.Ordinal);
        Assert.Contains("hello Hello {name}, it is {agent}.", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_a_thread_the_list_is_there_and_an_answer_needs_a_number()
    {
        await _room.Opens();

        Assert.Contains("photo", Assert.Single(await _room.StaffSay(Command("canned", at: Group))).Text(), StringComparison.Ordinal);
        Assert.Contains("Which ticket", Assert.Single(await _room.StaffSay(Command("canned", "photo", at: Group))).Text(), StringComparison.Ordinal);
        Assert.Single((await _room.StaffSay(Command("canned", "1001-7 photo", at: Group))).To(CustomerChat));
    }

    [Fact]
    public async Task Without_prepared_answers_it_is_said_where_they_would_stand()
    {
        _room.Get<IOptions<DeskOptions>>().Value.CannedReplies = [];

        Assert.Contains("Desk:CannedReplies", Assert.Single(await _room.StaffSay(Command("canned", at: Group))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_a_customer_who_is_forgotten_nothing_is_sent()
    {
        var ticket = await _room.Opens();
        await _room.Turn(db => _room.Desk.EraseAsync(db, CustomerId, _room.Now, CancellationToken.None));

        var sent = await _room.StaffSay(Command("canned", $"{ticket.Number} photo", at: Group));

        Assert.Contains("asked to be forgotten", Assert.Single(sent).Text(), StringComparison.Ordinal);
    }

    public void Dispose() => _room.Dispose();
}
