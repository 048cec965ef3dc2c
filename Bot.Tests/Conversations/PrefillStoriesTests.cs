using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Conversations;

/// <summary>Forms filled from what was told in one message, as people of every language write it, on their own day.</summary>
public sealed class PrefillStoriesTests
{
    [Theory]
    [InlineData("en", "Order #102345 never came, they promised it for last Friday", "102345", "2026-02-27")]
    [InlineData("ru", "Заказ № 102345 так и не пришёл, обещали в прошлую пятницу", "102345", "2026-02-27")]
    [InlineData("vi", "Đơn hàng số 102345 chưa thấy đâu, hẹn giao thứ 6 tuần trước", "102345", "2026-02-27")]
    [InlineData("vi", "don hang so 102345 chua thay dau, hen giao thu sau tuan truoc", "102345", "2026-02-27")]
    [InlineData("zh", "订单号：102345一直没到，说好上周五送达", "102345", "2026-02-27")]
    public void A_late_order_is_one_message(string language, string words, string order, string promised)
    {
        var chat = Complaining(language, "delivery").Says(words);

        Assert.Equal(order, chat.Slots.Answers["order"].Value);
        Assert.Equal(promised, chat.Slots.Answers["promised"].Value);
        Assert.Null(chat.Slots.Field);
    }

    [Theory]
    [InlineData("en", "I was charged $25.90 yesterday for order A-10234, twice", "25.9 USD")]
    [InlineData("ru", "По заказу A-10234 вчера списали полторы тысячи рублей два раза", "1500 RUB")]
    [InlineData("vi", "Đơn hàng A-10234 hôm qua bị trừ 1tr2 hai lần", "1200000 VND")]
    [InlineData("zh", "订单A-10234昨天扣了九十九块五，扣了两次", "99.5 CNY")]
    public void A_wrong_charge_is_one_message(string language, string words, string amount)
    {
        var chat = Complaining(language, "money").Says(words);

        Assert.Equal("A-10234", chat.Slots.Answers["order"].Value);
        Assert.Equal(amount, chat.Slots.Answers["amount"].Value);
        Assert.Equal("problem", chat.Slots.Field);
    }

    [Fact]
    public void Yesterday_is_the_day_before_the_customers_own()
    {
        var chat = Complaining("en", "service");
        chat.Says("The courier was rude");
        (chat.Now, chat.TimeZone) = (new DateTimeOffset(2026, 3, 2, 16, 0, 0, TimeSpan.Zero), "Asia/Tokyo");

        chat.Says("yesterday");

        Assert.Equal("2026-03-02", chat.Slots.Answers["when"].Value);
    }

    [Theory]
    [InlineData("Asia/Tokyo", "Asia/Tokyo")]
    [InlineData(null, null)]
    public async Task The_time_zone_that_an_app_tells_is_kept_with_the_customer(string? told, string? kept)
    {
        await using var room = await EngineRoom.OpenAsync();
        var message = room.Message(MessageKind.Text) with { Text = "Hello there" };

        await room.TurnAsync(message with { Sender = message.Sender with { TimeZone = told } });

        await using var db = await room.DatabaseAsync();
        var customer = await db.Customers.SingleAsync();
        Assert.Equal(kept, customer.TimeZone);
        customer.Forget();
        Assert.Null(customer.TimeZone);
    }

    private static Dialog Complaining(string language, string category)
    {
        var chat = new Dialog(new Language(language));
        chat.Commands("complain");
        return chat.Presses(Dialog.ShippedComplaints().Categories.Single(known => known.Key == category).Label[language]);
    }
}
