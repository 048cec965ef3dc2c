namespace Bot.Tests.Fakes.Telegram;

/// <summary>A person with Telegram in their hand. Verbs without a place happen in the private chat with the bot.</summary>
internal sealed class FakePerson : FakeSpeaker
{
    public FakePerson(World world, FakeUser user, FakeChat chat)
        : base(world, user, chat, null)
    {
    }

    public long Id => User.Id;

    /// <summary>The private chat with the bot.</summary>
    public FakeChat Chat => Place;

    /// <summary>The same person speaking in a group (in its General topic, if a forum).</summary>
    public FakeSpeaker In(FakeGroup group) => new(World, User, group, null);

    /// <summary>The same person speaking in a topic.</summary>
    public FakeSpeaker In(FakeTopic topic) => new(World, User, topic.Group, topic);

    public FakeMessage SaysIn(FakeGroup group, string text) => In(group).Says(text);

    public FakeMessage SaysIn(FakeTopic topic, string text) => In(topic).Says(text);

    /// <summary>Sends /start, with the payload of the deep link that was followed, if any.</summary>
    public FakeMessage Starts(string? payload = null) => Says(payload is null ? "/start" : $"/start {payload}");

    /// <summary>The next thing the bot says in the private chat. See <see cref="FakePlace.Hears"/>.</summary>
    public Task<FakeMessage> Hears(string text) => Chat.Hears(text);

    /// <summary>The person opens the chat without writing: the bot may write first from now on.</summary>
    public void AllowsTheBotToWrite() => Locked(() => Chat.Refusal = null);

    public void Blocks() => Locked(() =>
    {
        Chat.Refusal = ApiRefusal.Blocked;
        MembershipUpdates.BotChanged(World, Chat, User, "member", "kicked");
    });

    public void Unblocks() => Locked(() =>
    {
        Chat.Refusal = null;
        MembershipUpdates.BotChanged(World, Chat, User, "kicked", "member");
    });

    /// <summary>The account is deleted; the bot learns it only when it writes.</summary>
    public void Deactivates() => Locked(() => Chat.Refusal = ApiRefusal.Deactivated);

    private void Locked(Action change)
    {
        lock (World.Gate)
        {
            change();
            World.Changed();
        }
    }
}
