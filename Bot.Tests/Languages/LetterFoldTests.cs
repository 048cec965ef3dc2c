using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class LetterFoldTests
{
    [Theory]
    [InlineData("đặt", "dat")]
    [InlineData("ương", "uong")]
    [InlineData("über", "uber")]
    [InlineData("straße", "strasse")]
    [InlineData("ещё", "еще")]
    [InlineData("мой", "мой")]
    [InlineData("cœur", "coeur")]
    [InlineData("plain", "plain")]
    public void Accents_go_and_letters_stay(string word, string folded) => Assert.Equal(folded, LetterFold.Fold(word));

    [Theory]
    [InlineData("請問我的訂單為什麼還沒有發貨", "请问我的订单为什么还没有发货")]
    [InlineData("運費太貴了可以退款嗎", "运费太贵了可以退款吗")]
    [InlineData("會員點數無法兌換優惠券", "会员点数无法兑换优惠券")]
    [InlineData("帳號被盜用需要凍結信用卡", "帐号被盗用需要冻结信用卡")]
    [InlineData("週六營業時間與門市電話", "周六营业时间与门市电话")]
    [InlineData("蘋果鹹鴨蛋薑糖龍蝦麵條餃子", "苹果咸鸭蛋姜糖龙虾面条饺子")]
    [InlineData("亂碼螢幕壞掉請儘快處理並回覆", "乱码萤幕坏掉请尽快处理并回复")]
    [InlineData("简体字不变", "简体字不变")]
    public void Traditional_characters_become_simplified(string text, string simplified) => Assert.Equal(simplified, LetterFold.Fold(text));

    [Fact]
    public void The_common_characters_are_all_there_and_folding_again_changes_nothing()
    {
        var every = Enumerable.Range(0x4E00, 0x9FFF - 0x4E00).Select(code => (char)code).ToList();

        Assert.InRange(TraditionalCharacters.Count, 2500, 4000);
        Assert.All(every, character => Assert.Equal(TraditionalCharacters.Simplify(character), TraditionalCharacters.Simplify(TraditionalCharacters.Simplify(character))));
    }
}
