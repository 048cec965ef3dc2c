namespace Bot.Messaging.Outbox;

/// <summary>What is sent at once: one message, or the texts that wait behind it as one with it.</summary>
/// <param name="Carrier">The message whose sequence is the key of the delivery.</param>
/// <param name="Joined">Texts that go with it.</param>
/// <param name="Message">What is sent.</param>
internal sealed record Parcel(PendingMessage Carrier, IReadOnlyList<PendingMessage> Joined, OutgoingMessage Message)
{
    /// <summary>Everything in it.</summary>
    public IEnumerable<PendingMessage> All => Joined.Prepend(Carrier);

    /// <summary>Tries so far, of this process and those before.</summary>
    public int Attempts { get; set; } = Carrier.Attempts;

    public static Parcel Of(PendingMessage message) => new(message, [], message.Message);

    /// <summary>The carrier with as many of the texts that follow it as make one message.</summary>
    /// <param name="carrier">The first.</param>
    /// <param name="following">What waits behind it, in order.</param>
    /// <param name="longest">The longest text that the platform sends as one message.</param>
    public static Parcel Join(PendingMessage carrier, IEnumerable<PendingMessage> following, int longest)
    {
        if (Plain(carrier) is not { } first)
        {
            return Of(carrier);
        }

        var (texts, joined, quiet, length) = (new List<RichText> { first.Content.Text }, new List<PendingMessage>(), first.Quiet, Length(first));
        foreach (var next in following)
        {
            if (Plain(next) is not { } text || length + 1 + Length(text) > longest)
            {
                break;
            }

            texts.Add(text.Content.Text);
            joined.Add(next);
            quiet &= text.Quiet;
            length += 1 + Length(text);
        }

        return joined.Count == 0
            ? Of(carrier)
            : new Parcel(carrier, joined, first with { Content = new MessageContent { Text = RichText.Lines(texts) }, Quiet = quiet });
    }

    /// <summary>The message when it is only words and was never tried: what perhaps arrived must not come again as part of another.</summary>
    private static SendMessage? Plain(PendingMessage message) =>
        message is { Attempts: 0, Message: SendMessage { ReplyTo: null, Content: { Buttons.Count: 0, Files.Count: 0, Location: null } } text }
            ? text
            : null;

    private static int Length(SendMessage message) => message.Content.Text.Spans.Sum(span => span.Text.Length);
}
