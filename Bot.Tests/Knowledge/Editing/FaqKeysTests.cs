using Bot.Knowledge;
using Bot.Knowledge.Editing;
using Bot.Languages;

namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqKeysTests : IDisposable
{
    private readonly EditingDesk _desk = new();

    [Theory]
    [InlineData("Where's my parcel?", "wheres-my-parcel")]
    [InlineData("Как вернуть товар?", "kak-vernut-tovar")]
    [InlineData("Щётка и ёж", "shchetka-i-ezh")]
    [InlineData("Đổi trả trong 7 ngày?", "doi-tra-trong-7-ngay")]
    [InlineData("INFORMATION", "information")]
    [InlineData("多久发货？", "")]
    [InlineData("多久 DHL 发货？", "dhl")]
    [InlineData("👍", "")]
    [InlineData("How long does the delivery of a very heavy thing take?", "how-long-does-the-delivery-of-a-very")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", "donaudampfschifffahrtsgesellschaftsk")]
    public void A_title_is_spelled_in_letters_that_every_file_takes(string title, string expected)
    {
        Assert.Equal(expected, FaqKeys.Spell(title));
        Assert.True(expected.Length == 0 || FaqEntry.IsKey(expected));
    }

    [Fact]
    public async Task A_title_that_cannot_be_spelled_gets_a_number_and_two_alike_get_different_keys()
    {
        string[] titles = ["多久发货？", "可以退货吗？", "Pets?", "pets", "PETS!", "faq-3"];
        var keys = new List<string>();

        foreach (var title in titles)
        {
            keys.Add(Assert.IsType<FaqEdit.Done>(await _desk.AddAsync(title, Language.Chinese)).Entry.Key);
        }

        Assert.Equal(["faq-1", "faq-2", "pets", "pets-2", "pets-3", "faq-3"], keys);
        Assert.Equal("faq-7", Assert.IsType<FaqEdit.Done>(await _desk.AddAsync("谢谢")).Entry.Key);
    }

    public void Dispose() => _desk.Dispose();
}
