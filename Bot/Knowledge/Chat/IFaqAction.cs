namespace Bot.Knowledge.Chat;

/// <summary>Something that admins can do with the FAQ from chat, by a command's word or a button. Decides; saves and sends nothing itself.</summary>
internal interface IFaqAction
{
    /// <summary>What it is called: a command's words and the names that buttons carry.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Which of the names need an entry: it is found by the words that follow.</summary>
    IReadOnlyList<string> NeedEntry => Names;

    /// <summary>Does it. What buttons offered long ago may be over: whoever does something looks how it stands now.</summary>
    Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken);
}
