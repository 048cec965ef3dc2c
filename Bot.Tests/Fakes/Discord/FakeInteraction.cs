using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

internal enum InteractionKind
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>
/// What the bot answered first. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
/// </summary>
internal enum CallbackKind
{
    Pong = 1,
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}

/// <summary>Somebody ran a command, used a component or sent a modal, and the bot has to answer.</summary>
internal sealed class FakeInteraction(FakeChannel channel, FakeUser by, InteractionKind kind, JsonObject data)
{
    private readonly World _world = channel.World;

    public ulong Id { get; } = channel.World.Ids.Next();

    public InteractionKind Kind { get; } = kind;

    public FakeChannel Channel { get; } = channel;

    public FakeUser By { get; } = by;

    public JsonObject Data { get; } = data;

    public DateTimeOffset At { get; } = channel.World.Now;

    /// <summary>The message whose component was used, also behind a modal; null for commands.</summary>
    public FakeMessage? Source { get; init; }

    public string Token => $"aW50ZXJhY3Rpb246{Id.Text()}";

    /// <summary>The first answer; null until there is one.</summary>
    public CallbackKind? Callback { get; private set; }

    /// <summary>@original: the message that the first answer made or changed.</summary>
    public FakeMessage? Original { get; set; }

    /// <summary>Messages of this interaction, the original first.</summary>
    public List<FakeMessage> Responses { get; } = [];

    public int FollowUps { get; set; }

    public FakeModal? Modal { get; set; }

    /// <summary>What an autocomplete was answered with.</summary>
    public IReadOnlyList<FakeChoice> Choices { get; set; } = [];

    /// <summary>Only the person has the app here, not the server: no more than five follow-ups.</summary>
    public bool IsUserInstalledOnly => Channel.Guild is { HasBot: false };

    public bool IsDeferredMessage => Callback == CallbackKind.DeferredMessage;

    /// <summary>From now on the bot is too late.</summary>
    public bool IsExpired { get; private set; }

    /// <summary>The person sees "This application did not respond".</summary>
    public bool HasFailed => Callback is null && IsTooLate;

    public bool IsTooLate => IsExpired || _world.Now - At > _world.Limits.FirstResponse;

    public bool TokenIsOver => IsExpired || _world.Now - At > _world.Limits.InteractionToken;

    public void Expires() => _world.Locked(() => IsExpired = true);

    /// <summary>The first answer, as soon as there is one.</summary>
    public async Task<CallbackKind> Answered()
    {
        await _world.Until(() => Callback is null ? null : this, $"an answer to {this}", Channel.Transcript);
        return Callback!.Value;
    }

    /// <summary>The message that the first answer made or changed, once it says something.</summary>
    public Task<FakeMessage> Response() =>
        _world.Until(() => Original is { IsLoading: false } shown ? shown : null, $"a message in answer to {this}", Channel.Transcript);

    public void Answer(CallbackKind callback) => Callback = callback;

    public override string ToString() => $"{By.DisplayName}'s {Kind} {Data.Text("name") ?? Data.Text("custom_id")}";

    public JsonObject MetadataJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["type"] = (int)Kind,
            ["user"] = By.ToJson(),
            ["authorizing_integration_owners"] = Owners(),
        };
        return json.SetIf("interacted_message_id", Kind == InteractionKind.Component ? Source?.Id.Text() : null)
            .SetIf("name", Kind == InteractionKind.Command ? Data.Text("name") : null);
    }

    public JsonObject ToJson()
    {
        var guild = Channel.Guild;
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["application_id"] = _world.Me.Id.Text(),
            ["type"] = (int)Kind,
            ["token"] = Token,
            ["version"] = 1,
            ["data"] = Data.Copy(),
            ["channel_id"] = Channel.Id.Text(),
            ["channel"] = ChannelJson(),
            ["locale"] = By.Locale,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = Owners(),
            ["context"] = guild is null ? 1 : 0,
            ["attachment_size_limit"] = _world.Limits.BytesOfOneFile,
            ["app_permissions"] = Bits(guild?.PermissionsOf(_world.Me.Id, Channel) ?? Permission.Everyday),
        };
        if (guild is null)
        {
            json["user"] = By.ToJson();
        }
        else
        {
            json["guild_id"] = guild.Id.Text();
            json["guild"] = new JsonObject { ["id"] = guild.Id.Text(), ["locale"] = guild.Locale, ["features"] = new JsonArray() };
            json["guild_locale"] = guild.Locale;
            json["member"] = guild.Member(By.Id)!.ToJson();
            json["member"]!["permissions"] = Bits(guild.PermissionsOf(By.Id, Channel));
        }

        return json.SetIf("message", Source is null ? null : MessageJson.Of(Source));
    }

    private static string Bits(Permission permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);

    private JsonObject ChannelJson()
    {
        var json = Channel.ToJson();
        if (Channel.Guild is { } guild)
        {
            json["permissions"] = Bits(guild.PermissionsOf(By.Id, Channel));
        }

        return json;
    }

    // In the DM with the bot the owner is "0"; in a server where only the person has the app, it is the person.
    private JsonObject Owners() => Channel.Guild switch
    {
        { HasBot: true } guild => new JsonObject { ["0"] = guild.Id.Text() },
        null => new JsonObject { ["0"] = "0" },
        _ => new JsonObject { ["1"] = By.Id.Text() },
    };
}
