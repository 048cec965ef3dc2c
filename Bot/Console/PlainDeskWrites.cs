using Bot.Messaging;
using Bot.Platforms.WebChat;

namespace Bot.Console;

/// <summary>What the desk's page sends: words for the customer, a note, or an action.</summary>
internal sealed record DeskOrder
{
    /// <summary>The page's own id for it, a UUID: the same for every attempt.</summary>
    public string? Id { get; init; }

    /// <summary>The agent's name.</summary>
    public string? Name { get; init; }

    /// <summary>The words for the customer, or of a note, or the name of the colleague who gets the ticket.</summary>
    public string? Text { get; init; }

    /// <summary>The action's name; null: <see cref="Text"/> is for the customer.</summary>
    public string? Action { get; init; }

    /// <summary>More about the action.</summary>
    public string? Argument { get; init; }
}

/// <summary>Puts what agents do on the desk's page into the inbox, as if they sat in a chat: the same rules decide it.</summary>
/// <param name="inbox">The inbox.</param>
/// <param name="time">The clock.</param>
internal sealed class PlainDeskWrites(IInbox inbox, TimeProvider time)
{
    private const int MaxNameLength = 60;

    /// <summary>Takes an order; answers when it is stored.</summary>
    public async Task<IResult> OrderAsync(Guid ticket, DeskOrder order, CancellationToken cancellationToken)
    {
        if (Translate(ticket, order, time.GetUtcNow()) is not { } message)
        {
            return Results.BadRequest();
        }

        await inbox.AcceptAsync([message], cancellationToken);
        return Results.Accepted();
    }

    private static IncomingMessage? Translate(Guid ticket, DeskOrder order, DateTimeOffset now)
    {
        var name = CleanText.Cut(CleanText.Words(order.Name ?? "").Trim().ReplaceLineEndings(" "), MaxNameLength);
        var text = CleanText.Words(order.Text ?? "").Trim();
        if (name.Length == 0 || text.Length > WebChatPlatform.MaxTextLength || !Guid.TryParseExact(order.Id, "D", out var id))
        {
            return null;
        }

        var message = new IncomingMessage
        {
            NativeId = $"{DeskPagePlatform.ChatId}:{id:D}",
            From = new ChatAddress(DeskPagePlatform.PlatformName, DeskPagePlatform.ChatId, ThreadKey.For(ticket)),
            Side = ChatSide.Staff,
            Sender = new Sender(name, name),
            Kind = MessageKind.Text,
            SentAt = now,
            MessageId = $"{id:D}",
        };
        return order.Action switch
        {
            null => text.Length == 0 ? null : message with { Text = text },
            // What they are about are words, which a button cannot carry.
            "note" or "transfer" => message with { Kind = MessageKind.Command, Command = order.Action, Text = text },
            _ => Token(ticket, order) is { } token ? message with { Kind = MessageKind.Button, ButtonToken = token } : null,
        };
    }

    private static string? Token(Guid ticket, DeskOrder order)
    {
        try
        {
            return new ButtonAction.OnTicket(order.Action!, ticket, order.Argument).Encode();
        }
        catch (ArgumentException)
        {
            // Only a strange page sends a name that is no action's.
            return null;
        }
    }
}
