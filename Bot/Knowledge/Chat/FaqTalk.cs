using System.Collections.Frozen;
using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Chat;

/// <summary>
/// One turn of an admin about the FAQ, from what they did to what they are told: which order it is and about which entry, then the action
/// of that name decides. Read this first.
/// </summary>
internal sealed class FaqTalk(IEnumerable<IFaqAction> actions, EntryFinder finder, FaqAnswers answers, FaqPost post, Phrasebooks books)
{
    private readonly FrozenDictionary<string, IFaqAction> _actions =
        actions.SelectMany(action => action.Names.Select(name => (name, action))).ToFrozenDictionary(named => named.name, named => named.action);

    /// <summary>What is remembered of somebody in the chat where they wrote; null for nothing.</summary>
    public static async Task<FaqChat?> ChatAsync(BotDbContext db, IncomingMessage message, CancellationToken cancellationToken)
    {
        var place = FaqScene.Place(message);
        return await db.FaqChats.FindAsync([place.Platform, place.ChatId, place.Thread ?? "", message.Sender.UserId], cancellationToken);
    }

    /// <summary>Does what an admin wants; several messages are words that answer one question.</summary>
    public async Task TakeAsync(BotDbContext db, IReadOnlyList<IncomingMessage> messages, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var scene = await SceneAsync(db, messages[0], now, cancellationToken);
        db.MessageCopies.AddRange(messages.Where(message => message is { Kind: MessageKind.Text or MessageKind.Command, MessageId: not null })
            .Select(message => MessageCopy.Of(FaqChat.Subject, message.From, message.MessageId!, 0, now)));
        post.Say(scene, await DecideAsync(scene, messages, cancellationToken));
    }

    /// <summary>Somebody of the staff who is no admin wants something of the FAQ.</summary>
    public void Refuse(BotDbContext db, IncomingMessage message, DateTimeOffset now) =>
        post.Say(db, message, BookOf(message).Say("faq.chat.notYours"), now);

    /// <summary>Something went wrong with what an admin did.</summary>
    public void Apologize(BotDbContext db, IncomingMessage message, string reference, DateTimeOffset now) =>
        post.Say(db, message, BookOf(message).Say("faq.chat.failed", ("reference", reference)), now);

    private async Task<IReadOnlyList<FaqReply>> DecideAsync(FaqScene scene, IReadOnlyList<IncomingMessage> messages, CancellationToken cancellationToken)
    {
        var first = messages[0];
        switch (first.Kind)
        {
            case MessageKind.Command or MessageKind.Text when FaqOrder.In(first) is { } order:
                // A command ends what was asked before: words that follow it are not meant for that.
                scene.Chat.Close();
                return await DoAsync(scene, order, cancellationToken);
            case MessageKind.Button when ButtonAction.Decode(first.ButtonToken) is ButtonAction.OnFaq button:
                return await DoAsync(scene, new FaqOrder(button.Action, button.Subject, button.Argument ?? ""), cancellationToken);
            case MessageKind.Form when FaqFormToken.Read(first.Form?.Token) is { } token:
                return await answers.FilledAsync(scene, token, first.Form!, cancellationToken);
            case MessageKind.Text:
                return await answers.WrittenAsync(scene, messages, cancellationToken);
            case MessageKind.Edit:
                return FaqReply.Only(scene.Book.Say("faq.chat.edited"));
            case MessageKind.Delete:
                return [];
            default:
                return FaqReply.Only(scene.Book.Say("faq.chat.stopped"));
        }
    }

    private async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        if (!_actions.TryGetValue(order.Name, out var action))
        {
            return FaqReply.Only(scene.Book.Say("faq.chat.unknown", ("name", CleanText.Shorten(order.Name, 40))), [FaqButtons.Do(scene.Book.Label("faq.chat.button.help"), "help")]);
        }

        if (order.Key is not null || !action.NeedEntry.Contains(order.Name))
        {
            return await action.DoAsync(scene, order, cancellationToken);
        }

        return finder.Find(order.Words, scene.Language) switch
        {
            EntryFound.One one => await action.DoAsync(scene, order with { Key = one.Entry.Key, Words = one.Rest }, cancellationToken),
            EntryFound.Several several => [EntryFinder.Which(scene.Book, order.Name, several.Entries)],
            _ => [finder.None(scene.Book, order.Words)],
        };
    }

    private async Task<FaqScene> SceneAsync(BotDbContext db, IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await ChatAsync(db, message, cancellationToken) is not { } chat)
        {
            db.FaqChats.Add(chat = FaqChat.Of(FaqScene.Place(message), message.Sender.UserId));
        }

        chat.Speaks(message.Sender.LanguageHint);
        return new FaqScene
        {
            Db = db,
            Message = message,
            Chat = chat,
            Book = BookOf(message),
            MayWrite = message.Side is ChatSide.Customer || !await IsTicketsAsync(db, message.From, cancellationToken),
            Now = now,
        };
    }

    // The bot opens threads for tickets only; what it opened for one stays one.
    private static async Task<bool> IsTicketsAsync(BotDbContext db, ChatAddress from, CancellationToken cancellationToken) =>
        from.Thread is { } id && (ThreadKey.TryParse(id, out _) || await db.OpenedThreads.AnyAsync(
            thread => thread.Platform == from.Platform && thread.ChatId == from.ChatId && thread.ThreadId == id, cancellationToken));

    private Phrasebook BookOf(IncomingMessage message) => books.ForTag(message.Sender.LanguageHint);
}
