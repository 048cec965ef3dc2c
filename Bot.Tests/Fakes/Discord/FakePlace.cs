namespace Bot.Tests.Fakes.Discord;

/// <summary>Where messages stand and where a test watches: a channel, a thread, or all that one person gets to see privately.</summary>
internal abstract class FakePlace(World world)
{
    private long _heardUpTo;

    public abstract string Name { get; }

    /// <summary>All that happened here, oldest first.</summary>
    public IReadOnlyList<ChatEvent> Events => World.Locked(() => Happened.ToList());

    /// <summary>What stands here now, oldest first: deleted messages are gone, edited ones show their last text.</summary>
    public IReadOnlyList<FakeMessage> Messages => World.Locked(() => Standing.ToList());

    public IReadOnlyList<FakeMessage> BotMessages => World.Locked(() => FromBot.ToList());

    /// <summary>Every message the bot ever sent here, also those deleted since.</summary>
    public IReadOnlyList<FakeMessage> SentByBot => World.Locked(() =>
        Happened.Where(e => e is { Kind: ChatEventKind.Sent, ByBot: true, Message.IsSystem: false }).Select(e => e.Message!).ToList());

    public FakeMessage? LastBotMessage => World.Locked(() => FromBot.LastOrDefault());

    /// <summary>The server's state; for the fake's own parts.</summary>
    public World World { get; } = world;

    protected abstract IEnumerable<ChatEvent> Happened { get; }

    protected abstract IEnumerable<FakeMessage> Standing { get; }

    private IEnumerable<FakeMessage> FromBot => Standing.Where(m => m is { IsFromBot: true, IsSystem: false });

    /// <summary>The first message of the bot standing here that matches, as soon as there is one; it may have stood here before.</summary>
    public Task<FakeMessage> WaitFor(Func<FakeMessage, bool> match, string description) =>
        World.Until(() => FromBot.FirstOrDefault(match), $"{description}, in {Name}", Transcript);

    /// <summary>The same, by a part of the text (embeds included).</summary>
    public Task<FakeMessage> WaitFor(string text) =>
        WaitFor(m => Reads(m.FullText, text), $"a message with \"{text}\"");

    /// <summary>
    /// The next message the bot sends or edits here whose text or embeds contain <paramref name="text"/>. "Next" counts from what was heard
    /// last, so that a story read from top to bottom never hears the same message twice.
    /// </summary>
    public async Task<FakeMessage> Hears(string text)
    {
        var found = await WaitForEvent(
            e => e.Sequence > _heardUpTo && e.ByBot && e.Kind is ChatEventKind.Sent or ChatEventKind.Edited
                && Reads(e.Text, text),
            $"to hear \"{text}\"");
        _heardUpTo = found.Sequence;
        return found.Message!;
    }

    /// <summary>From now on <see cref="Hears"/> looks only at what is still to come.</summary>
    public void ForgetsWhatWasHeard() => _heardUpTo = World.Locked(() => Happened.LastOrDefault()?.Sequence ?? 0);

    public Task<ChatEvent> WaitForEvent(Func<ChatEvent, bool> match, string description) =>
        World.Until(() => Happened.FirstOrDefault(match), $"{description}, in {Name}", Transcript);

    public Task<ChatEvent> WaitForEvent(ChatEventKind kind) => WaitForEvent(e => e.Kind == kind, kind.ToString());

    /// <summary>Resolves when <paramref name="message"/> was edited to contain the text.</summary>
    public Task<FakeMessage> WaitForEdit(FakeMessage message, string text) => World.Until(
        () => message.Edits > 0 && Reads(message.FullText, text) ? message : null,
        $"message {message.Id} to become \"{text}\", in {Name}", Transcript);

    // A test may look for what was written, or for what is read.
    private static bool Reads(string written, string part) =>
        written.Contains(part, StringComparison.Ordinal) || Markdown.Read(written).Contains(part, StringComparison.Ordinal);

    /// <summary>What happened here, a line per event.</summary>
    public string Transcript() => World.Locked(() => string.Join('\n', Happened.Prepend<object>($"--- {Name} ---")));
}
