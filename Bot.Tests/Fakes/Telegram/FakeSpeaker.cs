using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>
/// Somebody in a certain place: everything a person can do there. Replies, edits and presses happen where their message stands.
/// </summary>
internal class FakeSpeaker(World world, FakeUser user, FakeChat place, FakeTopic? topic)
{
    public World World { get; } = world;

    public FakeUser User { get; } = user;

    protected FakeChat Place { get; } = place;

    public FakeMessage Says(string text) => Post(Place, topic, FakeContent.OfText(text, UserEntities.Of(text)));

    /// <summary>Presses a button of the reply keyboard, which sends its text.</summary>
    public FakeMessage Taps(string button)
    {
        var keyboard = Place.BotMessages.LastOrDefault(m => m.Markup.Keyboard.Count > 0 || m.Markup.RemovesKeyboard);
        var found = keyboard?.Keyboard.FirstOrDefault(b => b.Text.Contains(button, StringComparison.Ordinal))
            ?? throw new FakeTelegramException($"No keyboard button \"{button}\" is shown.\n{Place.Transcript()}");
        return Says(found.Text);
    }

    public FakeMessage SendsPhoto(byte[]? bytes = null, string caption = "") => Sends("photo", "photo.jpg", bytes, caption);

    /// <summary>The size is what Telegram says it is; the bytes' length when null. Beyond 20 MB getFile refuses the file.</summary>
    public FakeMessage SendsDocument(string name, byte[]? bytes = null, string caption = "", string? mimeType = null, long? size = null) =>
        Sends("document", name, bytes, caption, mimeType, size);

    public FakeMessage SendsVoice(byte[]? bytes = null, string caption = "") => Sends("voice", "voice.ogg", bytes, caption);

    public FakeMessage SendsAudio(string name = "song.mp3", byte[]? bytes = null, string caption = "") =>
        Sends("audio", name, bytes, caption);

    public FakeMessage SendsVideo(byte[]? bytes = null, string caption = "", long? size = null) =>
        Sends("video", "video.mp4", bytes, caption, size: size);

    public FakeMessage SendsAnimation(byte[]? bytes = null, string caption = "") => Sends("animation", "cat.gif.mp4", bytes, caption);

    public FakeMessage SendsVideoNote(byte[]? bytes = null) => Sends("video_note", "note.mp4", bytes, "");

    public FakeMessage SendsSticker(string emoji = "👍") => Sends("sticker", emoji, null, "");

    public FakeMessage SendsLocation(double latitude = 21.0285, double longitude = 105.8542) => Post(
        Place, topic, FakeContent.Of("location", new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude }));

    public FakeMessage SendsContact(string phoneNumber) => Post(Place, topic, FakeContent.Of(
        "contact", new JsonObject { ["phone_number"] = phoneNumber, ["first_name"] = User.FirstName, ["user_id"] = User.Id }));

    /// <summary>Several photos at once: separate messages with one media_group_id, the caption on the first only.</summary>
    public IReadOnlyList<FakeMessage> SendsAlbum(int photos = 2, string caption = "") =>
        SendsAlbum(caption, [.. Enumerable.Range(1, photos).Select(n => new byte[] { (byte)n, 1, 2, 3 })]);

    public IReadOnlyList<FakeMessage> SendsAlbum(string caption, params byte[][] photos)
    {
        lock (World.Gate)
        {
            var group = World.NextSequence().ToString("D17", CultureInfo.InvariantCulture);
            return photos.Select((bytes, n) =>
            {
                var text = n == 0 ? caption : "";
                var content = FakeContent.OfFile(World.Files.Keep("photo", "photo.jpg", bytes), text, UserEntities.Of(text));
                return Post(Place, topic, content, mediaGroupId: group);
            }).ToList();
        }
    }

    public FakeMessage RepliesTo(FakeMessage message, string text) =>
        Post(message.Chat, message.Topic, FakeContent.OfText(text, UserEntities.Of(text)), replyTo: message);

    /// <summary>Replies with a photo.</summary>
    public FakeMessage RepliesTo(FakeMessage message, byte[] photo, string caption = "")
    {
        lock (World.Gate)
        {
            var content = FakeContent.OfFile(World.Files.Keep("photo", "photo.jpg", photo), caption, UserEntities.Of(caption));
            return Post(message.Chat, message.Topic, content, replyTo: message);
        }
    }

    /// <summary>Changes the text, or the caption, of one's own message.</summary>
    public void Edits(FakeMessage message, string text)
    {
        lock (World.Gate)
        {
            message.Edit(message.Content with { Text = text, Entities = UserEntities.Of(text) }, message.Markup, World.Now);
            message.Chat.Log(ChatEventKind.Edited, User, message, text, message.Topic);
            if (Privacy.LetsSee(World, message))
            {
                World.Updates.Push("edited_message", message.ToJson(), message.Chat.Id);
            }
        }
    }

    /// <summary>Deletes a message in the app; Telegram tells the bot nothing.</summary>
    public void Deletes(FakeMessage message)
    {
        lock (World.Gate)
        {
            message.Delete();
            message.Chat.Log(ChatEventKind.Deleted, User, message, message.Text, message.Topic);
        }
    }

    /// <summary>Presses a button (by its text, part of it, or its data) of the newest message here that has it.</summary>
    public FakePress Presses(string button)
    {
        var place = (FakePlace?)topic ?? Place;
        var message = place.BotMessages.LastOrDefault(m => m.Button(button) is not null)
            ?? throw new FakeTelegramException($"No message here has a button \"{button}\".\n{place.Transcript()}");
        return Presses(message, button);
    }

    public FakePress Presses(FakeMessage message, string button)
    {
        lock (World.Gate)
        {
            var pressed = message.Button(button);
            return pressed?.Data is null
                ? throw new FakeTelegramException($"Message {message.Id} has no button \"{button}\" to press.\n{message.Chat.Transcript()}")
                : PressUpdates.Press(World, User, message, pressed);
        }
    }

    /// <summary>Presses a button that a client still showed although the message has changed or gone since.</summary>
    public FakePress PressesOld(FakeMessage message, string data)
    {
        lock (World.Gate)
        {
            return PressUpdates.Press(World, User, message, new FakeButton("(old)", data));
        }
    }

    /// <summary>Reacts with an emoji; the bot hears of it when it asked for message_reaction.</summary>
    public void Reacts(FakeMessage message, string emoji)
    {
        lock (World.Gate)
        {
            message.Chat.Log(ChatEventKind.Reacted, User, message, emoji, message.Topic);
            PressUpdates.Reaction(World, User, message, emoji);
        }
    }

    private FakeMessage Sends(string kind, string name, byte[]? bytes, string caption, string? mimeType = null, long? size = null)
    {
        lock (World.Gate)
        {
            var file = World.Files.Keep(kind, name, bytes ?? [0xFF, 0xD8, 1, 2, 3], mimeType, size);
            return Post(Place, topic, FakeContent.OfFile(file, caption, UserEntities.Of(caption)));
        }
    }

    private FakeMessage Post(FakeChat chat, FakeTopic? where, FakeContent content, FakeMessage? replyTo = null, string? mediaGroupId = null)
    {
        lock (World.Gate)
        {
            var message = chat.Post(id => new FakeMessage(chat, id, User, World.Now, where, content)
            {
                ReplyTo = replyTo,
                MediaGroupId = mediaGroupId,
            });
            if (chat.Refusal == ApiRefusal.NeverStarted)
            {
                chat.Refusal = null;
            }

            if (Privacy.LetsSee(World, message))
            {
                World.Updates.Push("message", message.ToJson(), chat.Id);
            }

            return message;
        }
    }
}
