using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Bot.Languages;

/// <summary>Makes alike what people write in two ways: letters with and without accents, traditional and simplified characters.</summary>
internal static class LetterFold
{
    /// <summary>Common characters of shop talk, each traditional one followed by its simplified form.</summary>
    private const string Traditional =
        "貨货單单訂订錢钱買买賣卖運运費费發发達达遲迟壞坏損损換换錯错號号碼码檢检詢询購购車车優优開开關关賬账帳账戶户刪删" +
        "註注銷销冊册隱隐禮礼國国際际稅税點点門门問问題题話话時时間间幾几個个們们這这裡里裏里麼么嗎吗還还沒没為为會会說说" +
        "請请謝谢電电郵邮網网頁页連连絡络聯联繫系係系處处務务員员實实價价額额銀银貴贵寫写記记憶忆過过後后來来從从對对誤误" +
        "數数據据證证維维護护質质裝装層层紙纸籤签簽签條条應应該该給给讓让現现產产寬宽長长圍围補补償偿賠赔紅红藍蓝綠绿黃黄" +
        "顏颜無无雙双滿满減减領领兌兑餘余輸输認认識识試试轉转變变動动遞递簡简訊讯傳传撥拨線线專专業业營营週周鐘钟區区縣县" +
        "鄉乡鎮镇樓楼備备舊旧選选擇择";

    private static readonly FrozenDictionary<char, char> _simplified = Traditional.Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The word folded; lower case stays lower case.</summary>
    public static string Fold(string word)
    {
        if (word.All(char.IsAscii))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            // The breve of й makes another letter; only what sits on Latin letters is an accent.
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark || folded is not [.., <= '\u024F'])
            {
                Append(folded, letter);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC).Replace('ё', 'е');
    }

    private static void Append(StringBuilder folded, char letter) => _ = letter switch
    {
        'đ' or 'ð' => folded.Append('d'),
        'ø' => folded.Append('o'),
        'ł' => folded.Append('l'),
        'ı' => folded.Append('i'),
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        _ => folded.Append(_simplified.GetValueOrDefault(letter, letter)),
    };
}
