namespace Bot.Tests.Fakes.Discord;

/// <summary>A person with Discord in their hand. Verbs without a place happen privately with the bot.</summary>
internal sealed class FakePerson : FakeSpeaker
{
    public FakePerson(World world, FakeUser user)
        : base(world, user, null) => Private = new PrivateView(world, user);

    public ulong Id => User.Id;

    public string Mention => User.Mention;

    /// <summary>Direct messages, ephemeral messages and private threads, in one view.</summary>
    public PrivateView Private { get; }

    /// <summary>Every modal that was opened for this person.</summary>
    public List<FakeModal> Modals { get; } = [];

    /// <summary>The direct messages with the bot.</summary>
    public FakeDm Dm => World.Locked(() => World.DmWith(this));

    /// <summary>False: the bot's direct messages are refused with 50007.</summary>
    public bool TakesDms { get; private set; } = true;

    /// <summary>The person added the app to their account; without it and without a common server: 50278.</summary>
    public bool HasInstalledTheApp { get; set; } = true;

    public bool SharesAServer => World.Guilds.Any(g => g.HasBot && g.Member(Id) is not null);

    /// <summary>The same person speaking in a channel or thread.</summary>
    public FakeSpeaker In(FakeChannel channel) => new(World, User, channel);

    /// <summary>The next thing the bot says to this person alone, wherever. See <see cref="FakePlace.Hears"/>.</summary>
    public Task<FakeMessage> Hears(string text) => Private.Hears(text);

    /// <summary>From now on the bot's direct messages are refused.</summary>
    public void ClosesDms() => World.Locked(() => { TakesDms = false; });

    public void OpensDms() => World.Locked(() => { TakesDms = true; });

    /// <summary>The app of the person is set to another language from now on.</summary>
    public void ChangesLanguage(string locale) => World.Locked(() => { User.Locale = locale; });
}
