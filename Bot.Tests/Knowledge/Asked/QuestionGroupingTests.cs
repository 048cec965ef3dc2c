using Bot.Knowledge.Asked;

namespace Bot.Tests.Knowledge.Asked;

/// <summary>Questions that ask the same are put together, others are not, and always in the same way.</summary>
public class QuestionGroupingTests
{
    public static TheoryData<string, string[]> SameAndOther => new()
    {
        { "en", ["Do you repair old coffee machines?", "can my old coffee machine be repaired by you", "Is there a shop in Dublin?"] },
        { "en", ["Can you wrap it as a gift?", "gift wraping please, can you wrap it", "Which plug does the kettle have?"] },
        { "ru", ["Чините ли вы старые кофемашины?", "можно ли починить старую кофемашину у вас", "Есть ли магазин в Казани?"] },
        { "vi", ["Shop có sửa máy pha cà phê cũ không?", "may pha ca phe cu co sua duoc khong", "Bên mình có cửa hàng ở Huế không?"] },
        { "zh", ["你们修旧咖啡机吗？", "旧的咖啡机可以修吗", "在杭州有门店吗？"] },
    };

    // What an FAQ has anyway: from it shows which words are common.
    private static readonly Dictionary<string, string[]> _background = new()
    {
        ["en"] = ["How long does delivery take?", "Can I return my order?", "Do you ship to Norway?", "Is there a warranty?", "Which card can I pay with?", "Is my order on its way?"],
        ["ru"] = ["Сколько идёт доставка?", "Можно ли вернуть заказ?", "Есть ли гарантия?", "Как оплатить картой?", "Где мой заказ у вас?"],
        ["vi"] = ["Giao hàng mất bao lâu?", "Shop có đổi trả không?", "Bên mình có bảo hành không?", "Thanh toán thẻ được không?"],
        ["zh"] = ["多久能送到？", "可以退货吗？", "你们有保修吗？", "可以刷卡吗？", "在哪里看订单？"],
    };

    [Theory, MemberData(nameof(SameAndOther))]
    public void The_same_in_other_words_is_one_group_and_something_else_another(string language, string[] questions)
    {
        var groups = QuestionGrouping.Of(new QuestionVectors(questions, _background[language]));

        Assert.Equal([[0, 1], [2]], groups);
    }

    [Fact]
    public void The_same_questions_give_the_same_groups_and_a_new_one_leaves_them_together()
    {
        string[] questions =
        [
            "Do you repair old coffee machines?", "can my old coffee machine be repaired by you", "Is there a shop in Dublin?",
            "Can you wrap it as a gift?", "gift wraping please, can you wrap it", "Which plug does the kettle have?",
        ];
        var before = QuestionGrouping.Of(new QuestionVectors(questions, _background["en"]));
        var again = QuestionGrouping.Of(new QuestionVectors(questions, _background["en"]));
        var after = QuestionGrouping.Of(new QuestionVectors([.. questions, "my coffee machine is old, do you repair it?"], _background["en"]));

        Assert.Equal(before, again);
        Assert.Equal([[0, 1, 6], [2], [3, 4], [5]], after);
    }

    [Fact]
    public void What_has_no_words_is_like_nothing()
    {
        Assert.Equal([[0], [1]], QuestionGrouping.Of(new QuestionVectors(["???", "!!!"], [])));
    }

    [Fact]
    public void The_question_most_like_all_others_comes_first()
    {
        string[] questions = ["coffee machine", "repair of an old coffee machine", "do you do the repair of an old coffee machine in Dublin by chance"];

        Assert.Equal(1, new QuestionVectors(questions, [])
            .Central([0, 1, 2])[0]);
    }
}
