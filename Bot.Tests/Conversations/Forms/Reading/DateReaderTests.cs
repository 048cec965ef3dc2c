using System.Globalization;
using Bot.Conversations.Forms;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>How days are named in every language. Today is Tuesday, the 10th of March 2026.</summary>
public class DateReaderTests
{
    private static readonly FieldOptions _date = Readings.Field(FieldType.Date);
    private static readonly FieldOptions _ahead = new() { Key = "f", Type = FieldType.Date, Future = true };

    public static TheoryData<string, string, string?> Answers() => new()
    {
        { "en", "today", "2026-03-10" },
        { "en", "This morning", "2026-03-10" },
        { "en", "Yesterday!", "2026-03-09" },
        { "en", "last night", "2026-03-09" },
        { "en", "the day before yesterday", "2026-03-08" },
        { "en", "3 days ago", "2026-03-07" },
        { "en", "two days ago", "2026-03-08" },
        { "en", "twenty-one days ago", "2026-02-17" },
        { "en", "a week ago", "2026-03-03" },
        { "en", "2 weeks ago", "2026-02-24" },
        { "en", "a month ago", "2026-02-10" },
        { "en", "last Tuesday", "2026-03-03" },
        { "en", "Monday", "2026-03-09" },
        { "en", "on Friday", "2026-03-06" },
        { "en", "tuesday", "2026-03-03" },
        { "en", "this past Sunday", "2026-03-08" },
        { "en", "Wednesday last week", "2026-03-04" },
        { "en", "the week before last on Friday", "2026-02-27" },
        { "en", "5 March", "2026-03-05" },
        { "en", "March 5th", "2026-03-05" },
        { "en", "March 5, 2025", "2025-03-05" },
        { "en", "5th of March", "2026-03-05" },
        { "en", "on the 5th of March", "2026-03-05" },
        { "en", "the fifth of march", "2026-03-05" },
        { "en", "twenty-first of February", "2026-02-21" },
        { "en", "Dec 25", "2025-12-25" },
        { "en", "5 March last year", "2025-03-05" },
        { "en", "on the 5th", "2026-03-05" },
        { "en", "the 31st", "2026-01-31" },
        { "en", "the 5th of last month", "2026-02-05" },
        { "en", "I think it was last Tuesday", "2026-03-03" },
        { "en", "yesterday at 5 pm", "2026-03-09" },
        { "en", "5/3 I think", "2026-03-05" },
        { "en", "２０２６/０３/０５", "2026-03-05" },
        { "en", "last week", null },
        { "en", "in March", null },
        { "en", "a few days ago", null },
        { "en", "3-5 days ago", null },
        { "en", "two three days ago", null },
        { "en", "30 February", null },
        { "en", "tomorrow", null },
        { "en", "next Friday", null },
        { "en", "in 3 days", null },
        { "en", "99999999 days ago", null },
        { "en", "five", null },
        { "en", "the one from march", null },
        { "en", "every mondayish", null },
        { "en", "where is my order from yesterday?", null },
        { "en", "yesterday or last Friday", null },

        { "ru", "сегодня", "2026-03-10" },
        { "ru", "Вчера вечером", "2026-03-09" },
        { "ru", "позавчера.", "2026-03-08" },
        { "ru", "3 дня назад", "2026-03-07" },
        { "ru", "два дня назад", "2026-03-08" },
        { "ru", "день назад", "2026-03-09" },
        { "ru", "двадцать один день назад", "2026-02-17" },
        { "ru", "неделю назад", "2026-03-03" },
        { "ru", "две недели назад", "2026-02-24" },
        { "ru", "месяц назад", "2026-02-10" },
        { "ru", "в прошлый вторник", "2026-03-03" },
        { "ru", "во вторник", "2026-03-03" },
        { "ru", "в среду", "2026-03-04" },
        { "ru", "в прошлую пятницу", "2026-03-06" },
        { "ru", "на прошлой неделе в среду", "2026-03-04" },
        { "ru", "5 марта", "2026-03-05" },
        { "ru", "5-го марта", "2026-03-05" },
        { "ru", "пятого марта", "2026-03-05" },
        { "ru", "двадцать первое февраля", "2026-02-21" },
        { "ru", "25 дек", "2025-12-25" },
        { "ru", "5 марта 2025 г.", "2025-03-05" },
        { "ru", "5 марта прошлого года", "2025-03-05" },
        { "ru", "5 числа", "2026-03-05" },
        { "ru", "15 числа", "2026-02-15" },
        { "ru", "5 числа прошлого месяца", "2026-02-05" },
        { "ru", "кажется, в прошлый вторник", "2026-03-03" },
        { "ru", "вчера в 15:30", "2026-03-09" },
        { "ru", "на прошлой неделе", null },
        { "ru", "пару дней назад", null },
        { "ru", "два-три дня назад", null },
        { "ru", "завтра", null },
        { "ru", "31 апреля", null },
        { "ru", "пять", null },

        { "vi", "hôm nay", "2026-03-10" },
        { "vi", "hom qua", "2026-03-09" },
        { "vi", "Tối qua", "2026-03-09" },
        { "vi", "hôm kia", "2026-03-08" },
        { "vi", "hai ngày trước", "2026-03-08" },
        { "vi", "3 ngay truoc", "2026-03-07" },
        { "vi", "cách đây 10 ngày", "2026-02-28" },
        { "vi", "mười lăm ngày trước", "2026-02-23" },
        { "vi", "2 tuần trước", "2026-02-24" },
        { "vi", "một tháng trước", "2026-02-10" },
        { "vi", "thứ ba tuần trước", "2026-03-03" },
        { "vi", "thu ba tuan truoc", "2026-03-03" },
        { "vi", "thứ 3", "2026-03-03" },
        { "vi", "thứ 6 tuần rồi", "2026-03-06" },
        { "vi", "t6 tuần trước", "2026-03-06" },
        { "vi", "chủ nhật vừa rồi", "2026-03-08" },
        { "vi", "thứ hai tuần này", "2026-03-09" },
        { "vi", "ngày 5 tháng 3", "2026-03-05" },
        { "vi", "ngay 5 thang 3 nam 2025", "2025-03-05" },
        { "vi", "mùng năm tháng ba", "2026-03-05" },
        { "vi", "5 tháng 3", "2026-03-05" },
        { "vi", "ngày 25 tháng chạp", "2025-12-25" },
        { "vi", "ngày 5/3", "2026-03-05" },
        { "vi", "5/3", "2026-03-05" },
        { "vi", "ngày 5", "2026-03-05" },
        { "vi", "ngày 5 tháng trước", "2026-02-05" },
        { "vi", "ngày 5 tháng 3 năm ngoái", "2025-03-05" },
        { "vi", "hình như là hôm qua ạ", "2026-03-09" },
        { "vi", "tuần trước", null },
        { "vi", "mấy hôm trước", null },
        { "vi", "vài ngày trước", null },
        { "vi", "ngày mai", null },
        { "vi", "ngày 32 tháng 3", null },

        { "zh", "今天", "2026-03-10" },
        { "zh", "昨天下午", "2026-03-09" },
        { "zh", "前天", "2026-03-08" },
        { "zh", "大前天", "2026-03-07" },
        { "zh", "3天前", "2026-03-07" },
        { "zh", "３ 天前", "2026-03-07" },
        { "zh", "两天前", "2026-03-08" },
        { "zh", "十五天前", "2026-02-23" },
        { "zh", "一周前", "2026-03-03" },
        { "zh", "两个星期前", "2026-02-24" },
        { "zh", "一个月前", "2026-02-10" },
        { "zh", "上周五", "2026-03-06" },
        { "zh", "上週五", "2026-03-06" },
        { "zh", "上个星期五", "2026-03-06" },
        { "zh", "上上周五", "2026-02-27" },
        { "zh", "礼拜三", "2026-03-04" },
        { "zh", "这周一", "2026-03-09" },
        { "zh", "上周日", "2026-03-08" },
        { "zh", "3月5日", "2026-03-05" },
        { "zh", "三月五号", "2026-03-05" },
        { "zh", "十二月二十五号", "2025-12-25" },
        { "zh", "二〇二六年三月五日", "2026-03-05" },
        { "zh", "2026年3月5日", "2026-03-05" },
        { "zh", "去年3月5日", "2025-03-05" },
        { "zh", "上个月5号", "2026-02-05" },
        { "zh", "5号", "2026-03-05" },
        { "zh", "好像是上周五吧", "2026-03-06" },
        { "zh", "上周", null },
        { "zh", "月初", null },
        { "zh", "几天前", null },
        { "zh", "一两天前", null },
        { "zh", "明天", null },
        { "zh", "下周五", null },
    };

    public static TheoryData<string, string, string?> Ahead() => new()
    {
        { "en", "tomorrow", "2026-03-11" },
        { "en", "next Friday", "2026-03-13" },
        { "en", "Friday next week", "2026-03-20" },
        { "en", "in two weeks", "2026-03-24" },
        { "en", "15 March", "2026-03-15" },
        { "en", "25.12", "2025-12-25" },
        { "en", "yesterday", "2026-03-09" },
        { "en", "25.12.2031", null },
        { "ru", "послезавтра", "2026-03-12" },
        { "ru", "в следующую пятницу", "2026-03-13" },
        { "ru", "через 3 дня", "2026-03-13" },
        { "ru", "через неделю", "2026-03-17" },
        { "vi", "ngày mai", "2026-03-11" },
        { "vi", "thứ sáu tuần sau", "2026-03-20" },
        { "vi", "3 ngày nữa", "2026-03-13" },
        { "zh", "明天", "2026-03-11" },
        { "zh", "下周五", "2026-03-20" },
        { "zh", "三天后", "2026-03-13" },
        { "zh", "大后天", "2026-03-13" },
    };

    public static TheoryData<string, string, string?> Stories() => new()
    {
        { "en", "It came yesterday and was broken", "2026-03-09" },
        { "en", "I ordered it three days ago, still nothing", "2026-03-07" },
        { "en", "The courier shouted at me last Tuesday.", "2026-03-03" },
        { "en", "I ordered on March 5th, 2026 and again waited", "2026-03-05" },
        { "en", "today I want my money", null },
        { "en", "I work on Tuesday", null },
        { "en", "2 of 5 may be broken", null },
        { "en", "I ordered 5 days ago and called yesterday", null },
        { "en", "it weighs 3.5 kilos, 5/3 of them", null },
        { "en", "the second parcel is late", null },
        { "ru", "Вчера курьер нагрубил", "2026-03-09" },
        { "ru", "заказал в прошлый вторник, так и не пришло", "2026-03-03" },
        { "ru", "5 марта оплатил заказ", "2026-03-05" },
        { "ru", "сегодня уже надоело ждать", null },
        { "ru", "жду уже 3 дня", null },
        { "ru", "работаю в среду", null },
        { "vi", "mình đặt hôm qua mà chưa thấy", "2026-03-09" },
        { "vi", "thu ba tuan truoc shipper noi nang kho chiu", "2026-03-03" },
        { "vi", "đặt ngày 5 tháng 3 rồi", "2026-03-05" },
        { "vi", "đây là lần thứ ba mình hỏi", null },
        { "vi", "2 tháng 1 lần", null },
        { "vi", "hôm nay mình bực lắm", null },
        { "zh", "我昨天收到就碎了", "2026-03-09" },
        { "zh", "上周五下的单还没到", "2026-03-06" },
        { "zh", "我3天前付的款", "2026-03-07" },
        { "zh", "去年3月5日买的", "2025-03-05" },
        { "zh", "今天很生气", null },
        { "zh", "我住5号楼", null },
    };

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_names_a_day_that_has_been(string language, string text, string? day) => Assert.Equal(day, Readings.Answer(_date, language, text));

    [Theory, MemberData(nameof(Ahead))]
    public void Where_the_field_allows_it_a_day_may_lie_ahead(string language, string text, string? day) => Assert.Equal(day, Readings.Answer(_ahead, language, text));

    [Theory, MemberData(nameof(Stories))]
    public void In_a_story_only_what_certainly_names_the_only_day_counts(string language, string text, string? day) => Assert.Equal(day, Readings.Story(_date, language, text));

    [Theory]
    [InlineData("en", "I ordered 5 days ago. It was promised for Friday.", "2026-03-06")]
    [InlineData("en", "It was promised for tomorrow", "2026-03-11")]
    [InlineData("en", "I ordered on 05.03.2026", null)]
    [InlineData("ru", "Обещали вчера, заказал 3 дня назад", "2026-03-09")]
    [InlineData("ru", "Обещали доставить к 5 марта, сегодня уже десятое", "2026-03-05")]
    [InlineData("vi", "đặt 5 ngày trước, hẹn giao hôm qua", "2026-03-09")]
    [InlineData("zh", "五天前下的单，说好昨天到", "2026-03-09")]
    public void Beside_the_words_of_a_field_every_naming_of_a_day_counts_and_nothing_counts_elsewhere(string language, string text, string? day)
    {
        var field = new FieldOptions
        {
            Key = "f",
            Type = FieldType.Date,
            Future = true,
            Near = new() { ["en"] = "promise, due", ["ru"] = "обеща", ["vi"] = "hẹn", ["zh"] = "说好, 约定" },
        };

        Assert.Equal(day, Readings.Story(field, language, text));
    }

    [Fact]
    public void Every_day_is_read_back_from_what_it_is_shown_as()
    {
        foreach (var language in (string[])["en", "ru", "vi", "zh"])
        {
            for (var day = Readings.Today.AddDays(-400); day <= Readings.Today; day = day.AddDays(5))
            {
                var value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

                Assert.Equal(value, Readings.Answer(_date, language, FieldReader.Show(_date, value, Readings.Texts(language))));
            }
        }
    }

    [Fact]
    public void Days_ago_are_counted_over_the_ends_of_months_and_years()
    {
        for (var back = 1; back <= 400; back += 7)
        {
            var day = Readings.Today.AddDays(-back).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var number = back.ToString(CultureInfo.InvariantCulture);

            Assert.Equal(day, Readings.Answer(_date, "en", $"{number} days ago"));
            Assert.Equal(day, Readings.Answer(_date, "ru", $"{number} дней назад"));
            Assert.Equal(day, Readings.Answer(_date, "vi", $"{number} ngày trước"));
            Assert.Equal(day, Readings.Answer(_date, "zh", $"{number}天前"));
        }
    }

    [Fact]
    public void A_weekday_is_one_of_the_last_seven_days_and_that_weekday()
    {
        for (var today = Readings.Today; today < Readings.Today.AddDays(7); today = today.AddDays(1))
        {
            foreach (var weekday in Enum.GetValues<DayOfWeek>())
            {
                var day = DateOnly.ParseExact(Readings.Answer(_date, "en", $"last {weekday}", today)!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

                Assert.Equal(weekday, day.DayOfWeek);
                Assert.InRange(today.DayNumber - day.DayNumber, 1, 7);
            }
        }
    }
}
