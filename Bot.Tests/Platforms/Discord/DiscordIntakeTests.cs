using Bot.Messaging;
using Bot.Platforms.Discord;
using Bot.Tests.Fakes.Discord;
using MessageKind = Bot.Messaging.MessageKind;

namespace Bot.Tests.Platforms.Discord;

/// <summary>What people do in their direct messages reaches the inbox as what it is.</summary>
public sealed class DiscordIntakeTests : IAsyncLifetime
{
    private DiscordBench _bench = null!;
    private FakePerson _ann = null!;

    public async Task InitializeAsync()
    {
        _bench = await DiscordBench.StartAsync();
        _ann = _bench.Server.User("Ann Lee", "ru", "ann_lee");
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task Words_come_from_their_person()
    {
        var said = _ann.Says("my mug\nis broken");

        var message = await _bench.Has("my mug\nis broken");
        Assert.Equal(new IncomingMessage
        {
            NativeId = $"m{said.Id}",
            From = DiscordBench.Address(_ann),
            Sender = new Sender(DiscordBench.Text(_ann.Id), "Ann Lee", null, "ann_lee"),
            Kind = MessageKind.Text,
            SentAt = message.SentAt,
            Text = "my mug\nis broken",
            MessageId = DiscordBench.Text(said.Id),
            Files = message.Files,
            Mentions = message.Mentions,
        }, message);
        Assert.InRange(message.SentAt, TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow().AddMinutes(1));
    }

    [Fact]
    public async Task An_answer_knows_what_it_answers()
    {
        var first = _ann.Says("first");

        _ann.RepliesTo(first, "about the first");

        Assert.Equal(DiscordBench.Text(first.Id), (await _bench.Has("about the first")).ReplyToMessageId);
    }

    [Fact]
    public async Task An_edit_brings_the_new_words()
    {
        var said = _ann.Says("my mog");

        _ann.Edits(said, "my mug");

        var edit = await _bench.Has(message => message.Kind == MessageKind.Edit);
        Assert.Equal(("my mug", DiscordBench.Text(said.Id), DiscordBench.Address(_ann)), (edit.Text, edit.MessageId, edit.From));
        Assert.StartsWith($"e{said.Id}.", edit.NativeId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_unfolds_is_no_edit()
    {
        var said = _ann.Says("see https://example.com/");

        _ann.GetsAPreviewOf(said, "https://example.com/");
        _ann.Says("the end");

        await _bench.Has("the end");
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Kind == MessageKind.Edit);
    }

    [Fact]
    public async Task A_deletion_is_its_persons()
    {
        var said = _ann.Says("forget this");
        await _bench.Has("forget this");

        _ann.Deletes(said);

        var deleted = await _bench.Has(message => message.Kind == MessageKind.Delete);
        Assert.Equal(($"d{said.Id}", DiscordBench.Address(_ann), DiscordBench.Text(said.Id)), (deleted.NativeId, deleted.From, deleted.MessageId));
        Assert.Equal(DiscordBench.Text(_ann.Id), deleted.Sender.UserId);
    }

    [Fact]
    public async Task Files_tell_where_they_can_be_fetched_again()
    {
        var said = _ann.Sends("the bill", new FakeUpload("bill.pdf", [1, 2, 3]) { ContentType = "application/pdf" }, FakeUpload.Photo(null));

        var message = await _bench.Has("the bill");
        Assert.Collection(
            message.Files,
            file => Assert.Equal((FileKind.Document, "bill.pdf", "application/pdf", 3L), (file.Kind, file.Name, file.MediaType, file.Size)),
            file => Assert.Equal(FileKind.Photo, file.Kind));
        Assert.All(message.Files, file => Assert.StartsWith($"{said.Channel.Id}/{said.Id}/", file.NativeFileId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_spoken_message_is_a_voice()
    {
        _ann.SendsVoice();

        Assert.Equal(FileKind.Voice, Assert.Single((await _bench.Has(message => message.Files.Count > 0)).Files).Kind);
    }

    [Fact]
    public async Task A_sticker_is_a_picture_on_Discords_own_server()
    {
        _ann.SendsSticker("Wave");

        var file = Assert.Single((await _bench.Has(message => message.Files.Count > 0)).Files);
        Assert.Equal((FileKind.Sticker, "Wave.png"), (file.Kind, file.Name));
        Assert.StartsWith("https://cdn.discordapp.com/stickers/", file.NativeFileId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forwarded_words_and_files_come_marked_as_such()
    {
        var guild = _bench.Server.Guild("Shop", _ann);
        var said = _bench.Server.User("Ben");
        guild.Adds(said);
        var original = said.In(guild.TextChannel("general")).Sends("the shop lost it", new FakeUpload("proof.png", [9]) { ContentType = "image/png" });

        _ann.Forwards(original);

        var message = await _bench.Has(message => message.From == DiscordBench.Address(_ann));
        Assert.Equal("↪ the shop lost it", message.Text);
        Assert.Equal("proof.png", Assert.Single(message.Files).Name);
        Assert.Null(message.Unsupported);
    }

    [Fact]
    public async Task A_slash_in_words_is_a_command()
    {
        _ann.Says("/Human please now");

        var message = await _bench.Has(message => message.Kind == MessageKind.Command);
        Assert.Equal(("human", "please now"), (message.Command, message.Text));
    }

    [Fact]
    public async Task What_is_said_where_others_talk_is_none_of_ours()
    {
        var guild = _bench.Server.Guild("Shop", _ann);
        var channel = guild.TextChannel("general");

        _ann.In(channel).Says("hello everybody");
        _ann.In(channel).StartsThread(channel, "a thread");
        _ann.Says("hello bot");

        await _bench.Has("hello bot");
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Text == "hello everybody");
    }

    [Fact]
    public async Task A_private_thread_is_its_persons_and_nobody_elses()
    {
        var moderator = _bench.Server.User("Moderator");
        var guild = _bench.Server.Guild("Shop", _ann);
        guild.Adds(moderator, guild.Role("Mods", Permission.ManageThreads));
        var general = guild.TextChannel("general");
        var thread = _ann.World.Locked(() => ThreadMaking.Open(new NewThread(general, _ann.User, "Ann", ChannelKind.PrivateThread)));
        await _bench.Service<DiscordPeople>().NoteChannelAsync(thread.Id, _ann.Id, CancellationToken.None);

        moderator.In(thread).Says("me too");
        var said = _ann.In(thread).Says("it is me");

        Assert.Equal(DiscordBench.Address(_ann), (await _bench.Has("it is me")).From);
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Text == "me too");
        _ann.Deletes(said);
        Assert.Equal(DiscordBench.Address(_ann), (await _bench.Has(message => message.Kind == MessageKind.Delete)).From);
    }

    [Fact]
    public async Task The_language_that_an_interaction_told_is_known_for_words()
    {
        _bench.Catalogs.Clear();
        await _bench.Memory.RememberAsync("discord", $"locale:{_ann.Id}", DiscordBench.Text(_ann.Id), "ru", CancellationToken.None);

        _ann.Says("privet");

        Assert.Equal("ru", (await _bench.Has("privet")).Sender.LanguageHint);
    }

    [Fact]
    public async Task Nothing_personal_is_logged()
    {
        _ann.Says("zebraquark");
        await _bench.Has("zebraquark");

        await _bench.StopAsync();

        var kept = new[] { Microsoft.Extensions.Logging.LogLevel.Information, Microsoft.Extensions.Logging.LogLevel.Warning, Microsoft.Extensions.Logging.LogLevel.Error }
            .SelectMany(_bench.Log.At).ToList();
        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, line => line.Contains("zebraquark", StringComparison.Ordinal) || line.Contains(DiscordBench.Text(_ann.Id), StringComparison.Ordinal));
        Assert.DoesNotContain(_bench.Server.Token, _bench.Log.All, StringComparison.Ordinal);
    }
}
