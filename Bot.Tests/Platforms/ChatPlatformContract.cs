using Bot.Conversations;
using Bot.Languages;
using Bot.Tests.Scenarios;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Platforms;

/// <summary>
/// What a customer can rely on at every platform: the same dialogues lead through the same states. A platform is ready when its tests
/// inherit this and pass; they have to say only how one speaks there.
/// </summary>
public abstract class ChatPlatformContract : IClassFixture<DeskOnBoth>
{
    private static readonly Phrasebooks _books = new();
    private readonly DeskOnBoth _desk;

    protected ChatPlatformContract(DeskOnBoth desk) => _desk = desk;

    private static Phrasebook English => _books[Language.English];

    [Fact]
    public async Task A_stranger_is_greeted()
    {
        await using var customer = await GreetedAsync();

        await IsAsync(customer, ConversationState.Idle);
    }

    [Fact]
    public async Task A_question_is_answered_and_helped()
    {
        await using var customer = await GreetedAsync();
        await customer.SaysAsync("How long does delivery take?");
        await customer.HearsAsync("2–4");
        await IsAsync(customer, ConversationState.ReviewingAnswer);

        await customer.PressesAsync(Say("answer.yes"));

        await customer.HearsAsync(Say("answer.glad"));
        await IsAsync(customer, ConversationState.Idle);
    }

    [Fact]
    public async Task A_complaint_goes_forth_and_back_and_is_sent()
    {
        await using var customer = await DescribedAsync("The mug arrived in pieces");
        await customer.SaysAsync("back");
        await customer.HearsAsync("The mug arrived in pieces");
        await IsAsync(customer, ConversationState.DescribingProblem);
        await customer.PressesAsync(Say("description.use"));
        await customer.HearsAsync(Say("field.OrderNumber.question"));
        await IsAsync(customer, ConversationState.FillingForm);
        await customer.PressesAsync(Say("form.skip"));
        await customer.HearsAsync(Say("evidence.question"));
        await IsAsync(customer, ConversationState.AddingEvidence);
        await customer.SendsFileAsync("bill.pdf");
        await customer.HearsAsync(Say("evidence.have", ("count", 1)));
        await customer.PressesAsync(Say("evidence.done"));
        await customer.HearsAsync(Say("review.question"));
        await IsAsync(customer, ConversationState.ReviewingComplaint);

        await customer.PressesAsync(Say("review.send"));

        await customer.HearsAsync("Your reference is");
        await IsAsync(customer, ConversationState.WithHuman);
        var ticket = await _desk.Bot.ReadAsync(db => db.Tickets.SingleAsync(ticket => ticket.ChatId == customer.ChatId));
        Assert.Equal("other", ticket.Category);
    }

    [Fact]
    public async Task A_complaint_is_cancelled_and_nothing_is_sent()
    {
        await using var customer = await DescribedAsync("It never came");

        await customer.SaysAsync("cancel");

        await customer.HearsAsync(Say("cancel.draft"));
        await IsAsync(customer, ConversationState.Idle);
        Assert.False(await _desk.Bot.ReadAsync(db => db.Tickets.AnyAsync(ticket => ticket.ChatId == customer.ChatId)));
    }

    [Fact]
    public async Task A_button_of_an_earlier_step_changes_nothing_and_says_so()
    {
        await using var customer = await DescribedAsync("It is wet");

        await customer.PressesOldAsync("Wrong item");

        await customer.HearsAsync(Say("button.stale"));
        await IsAsync(customer, ConversationState.FillingForm);
        Assert.Equal("other", (await ConversationOfAsync(customer)).Slots.Category);
    }

    [Fact]
    public async Task The_language_changes_in_the_middle_and_the_form_goes_on()
    {
        await using var customer = await DescribedAsync("It is wet");
        await customer.SaysAsync("/language");
        await customer.HearsAsync(Say("language.question"));
        await IsAsync(customer, ConversationState.ChoosingLanguage);

        await customer.PressesAsync(_books[Language.Russian].OwnName);

        await customer.HearsAsync(_books[Language.Russian].Label("field.OrderNumber.question"));
        await IsAsync(customer, ConversationState.FillingForm);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("vi")]
    [InlineData("zh")]
    public async Task The_platforms_language_is_spoken_from_the_first_word(string language)
    {
        await using var customer = await OpenAsync(_desk, language);
        await customer.ArrivesAsync();

        await customer.HearsAsync(_books[new Language(language)].Label("idle.whatICanDo"));
    }

    [Fact]
    public async Task A_person_is_one_word_away_and_hears_what_was_said()
    {
        await using var customer = await GreetedAsync();
        await customer.SaysAsync("qwrtz zxcvb");
        await customer.HearsAsync(Say("idle.notUnderstood"));

        await customer.PressesAsync(Say("button.human"));

        await customer.HearsAsync("Your reference is");
        await IsAsync(customer, ConversationState.WithHuman);
        await customer.SaysAsync("and one more thing");
        await _desk.Telegram.WaitUntil(() => _desk.Staff.BotMessages.Any(message => message.Text.EndsWith("qwrtz zxcvb", StringComparison.Ordinal)), "what was said before");
        await _desk.Telegram.WaitUntil(() => _desk.Staff.BotMessages.Any(message => message.Text.EndsWith("and one more thing", StringComparison.Ordinal)), "what was said after");
    }

    [Fact]
    public async Task A_corrected_message_corrects_the_draft()
    {
        await using var customer = await DescribedAsync("It is wett");

        await customer.EditsLastAsync("It is wet");

        await customer.HearsAsync(Say("edit.taken"));
        await IsAsync(customer, ConversationState.FillingForm);
        Assert.Equal("It is wet", Assert.Single((await ConversationOfAsync(customer)).Slots.Description).Text);
    }

    [Fact]
    public async Task A_program_is_refused_with_a_remedy_and_the_form_goes_on()
    {
        await using var customer = await DescribedAsync("It is wet");
        await customer.PressesAsync(Say("form.skip"));
        await customer.HearsAsync(Say("evidence.question"));

        await customer.SendsFileAsync("photo.jpg.exe");

        await customer.HearsAsync(Say("ticket.file.TypeNotAllowed", ("name", "photo.jpg.exe")));
        await IsAsync(customer, ConversationState.AddingEvidence);
        Assert.Empty((await ConversationOfAsync(customer)).Slots.Files);
    }

    [Fact]
    public async Task A_long_text_reaches_the_staff_whole()
    {
        await using var customer = await WithPersonAsync();
        var text = string.Concat(Enumerable.Range(0, 450).Select(n => $"word{n:000} ")).Trim();
        Assert.InRange(text.Length, 3500, 4000);

        await customer.SaysAsync(text);

        await _desk.Telegram.WaitUntil(() => _desk.Staff.BotMessages.Any(message => message.Text.Contains("word449", StringComparison.Ordinal)), "the end of it");
        var said = await _desk.Bot.ReadAsync(db => db.TicketEvents.Where(entry => entry.Text.StartsWith("word000")).Select(entry => entry.Text).ToListAsync());
        Assert.Contains(text, said);
    }

    [Theory]
    [InlineData("<b>bold</b> & <script>alert(1)</script>")]
    [InlineData("**not bold** _x_ `y` [z](http://example.com/)")]
    [InlineData("@everyone @here <@1> <#2>")]
    [InlineData("\u202Eright to left\u202C\u200B ok")]
    [InlineData("</blockquote></code></pre>&lt;&amp;")]
    public async Task Markup_is_words(string bomb)
    {
        await using var customer = await WithPersonAsync();

        await customer.SaysAsync($"see {bomb} end");

        await _desk.Telegram.WaitUntil(
            () => _desk.Staff.BotMessages.Any(message => Visible(message.Text).EndsWith(Visible($"see {bomb} end"), StringComparison.Ordinal)), "the words as they were");
        _desk.Bot.HasNoErrors();
    }

    internal abstract Task<ICustomerDriver> OpenAsync(DeskOnBoth desk, string language);

    private static string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => English.Label(key, values);

    private static string Visible(string text) =>
        new([.. text.Where(letter => char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.Format)]);

    private async Task<ICustomerDriver> GreetedAsync()
    {
        var customer = await OpenAsync(_desk, "en");
        await customer.ArrivesAsync();
        await customer.HearsAsync(Say("idle.whatICanDo"));
        return customer;
    }

    private async Task<ICustomerDriver> DescribedAsync(string problem)
    {
        var customer = await GreetedAsync();
        await customer.PressesAsync(Say("button.complain"));
        await customer.HearsAsync(Say("category.question"));
        await IsAsync(customer, ConversationState.ChoosingCategory);
        await customer.PressesAsync("Something else");
        await customer.HearsAsync(Say("description.question"));
        await IsAsync(customer, ConversationState.DescribingProblem);
        await customer.SaysAsync(problem);
        await customer.HearsAsync(Say("field.OrderNumber.question"));
        await IsAsync(customer, ConversationState.FillingForm);
        return customer;
    }

    private async Task<ICustomerDriver> WithPersonAsync()
    {
        var customer = await GreetedAsync();
        await customer.SaysAsync("/human");
        await customer.HearsAsync("Your reference is");
        return customer;
    }

    private async Task IsAsync(ICustomerDriver customer, ConversationState state) => Assert.Equal(state, (await ConversationOfAsync(customer)).State);

    private Task<Conversation> ConversationOfAsync(ICustomerDriver customer) =>
        _desk.Bot.ReadAsync(db => db.Conversations.AsNoTracking().SingleAsync(conversation => conversation.ChatId == customer.ChatId));
}
