using System.Collections.Frozen;

namespace Bot.Languages;

/// <summary>
/// Words that hold sentences together and are about nothing: "can you do it?" asks, but nobody could say what. Question words are among
/// them. Vietnamese is listed with its marks, and without them only where that is no other word ("ban" may be "bán", to sell).
/// </summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> _words = string.Join(
        ' ',
        "a an the this that these those it its i me my mine you your yours he him his she her they them their we us our one some any no not",
        "is are was were be been am do does did done doing have has had can could will would shall should may might must",
        "and or but if so then than as of in on at to for from by with about into over up out off just also too very really only still yet again",
        "what which who whom whose when where why how there here isnt arent dont doesnt didnt cant wont im youre thats whats",
        "и а но да или же ли бы не ни это этот эта эти то тот та те так там тут вот как что чего чем кто кого где куда откуда когда почему зачем сколько какой какая какие какое",
        "я мы ты вы он она оно они мне меня мной нам нас вам вас тебе тебя ему его ей её ее им их мой моя моё мое мои ваш ваша ваше ваши наш свой у в во на с со к ко по о об от до за из для при над под",
        "есть был была было были будет буду можно нужно надо могу может можете ещё еще уже только тоже очень теперь потом если чтобы",
        "tôi toi bạn mình minh em anh chị nó họ ta ai là cho của và hay hoặc nhưng thì mà với ở từ này kia đó đây gì nào sao vậy thế tại vì khi nếu không khong ko hông được đươc duoc",
        "có phải đã đang sẽ se rồi roi chưa chua cũng cung rất một các những cái thôi nữa lại đi ạ à ơi nhé nhỉ bao nhiêu nhieu như",
        "的 了 吗 呢 吧 啊 呀 我 你 您 他 她 它 们 这 那 个 是 不 没 有 在 和 与 也 都 就 还 要 会 能 可 以 为 什 么 怎 样 哪 里 谁 几 多 少 想 把 被 给 得 着 过 很 再 又 一 啥 嘛")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether the word is one of these.</summary>
    public static bool Is(Word word) => _words.Contains(word.IsHan ? word.Folded : word.Text);
}
