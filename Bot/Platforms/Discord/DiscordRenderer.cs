using System.Globalization;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Decides which parts a message is sent in; <see cref="DiscordSender"/> sends them.</summary>
internal sealed class DiscordRenderer(FileStore store, FilePointers pointers)
{
    /// <summary>https://docs.discord.com/developers/resources/message#create-message: 2000 characters, markup included.</summary>
    public const int MaxText = 2000;

    /// <summary>https://docs.discord.com/developers/resources/message#embed-object-embed-limits.</summary>
    public const int MaxCard = 4096;

    /// <summary>What a bot may upload to a server without boosts; https://docs.discord.com/developers/reference#uploading-files.</summary>
    public const long MaxUploadBytes = 10L * 1024 * 1024;

    private const long MaxRequestBytes = 25L * 1024 * 1024;
    private const int MaxFiles = 10;

    // A cut may end in a character that is escaped only there.
    private const int SplitAt = MaxText - 10;

    /// <summary>The parts in order; none when there is nothing to see. The buttons are on the last.</summary>
    public IReadOnlyList<DiscordPart> Parts(MessageContent content)
    {
        var sizes = content.Files.Select(file => (File: file, Size: SizeOf(file))).ToList();
        var text = RichText.Lines([content.Text, .. sizes.Where(file => !IsSendable(file.Size)).Select(file => pointers.To(file.File)), Place(content.Location)]);
        var groups = Groups([.. sizes.Where(file => IsSendable(file.Size)).Select(file => (file.File, file.Size!.Value))]);
        var isCaption = groups.Count > 0 && DiscordMarkdown.LengthOf(text) <= MaxText;
        var files = groups.Select((group, index) => new DiscordPart.Attached(group, isCaption && index == 0 ? text : RichText.Empty));
        return WithButtons([.. isCaption ? [] : WordsOf(text), .. files], content.Buttons);
    }

    /// <summary>What stands once in its chat, as one part.</summary>
    public static DiscordPart CardOf(MessageContent content) =>
        new DiscordPart.Card(DiscordMarkdown.Cut(content.Text, MaxCard)) { Buttons = content.Buttons };

    /// <summary>What to send when Discord does not take a part, or its content is not there; null when there is nothing else.</summary>
    public IReadOnlyList<DiscordPart>? Instead(DiscordPart part) => part switch
    {
        DiscordPart.Words { Form: WordForm.Bare } => null,
        DiscordPart.Words words => [words with { Form = words.Form + 1 }],
        DiscordPart.Attached { Files: [var file] } one => WithButtons([.. WordsOf(RichText.Lines(one.Caption, pointers.To(file)))], one.Buttons),
        DiscordPart.Attached many => WithButtons(
            [.. many.Files.Select((file, index) => new DiscordPart.Attached([file], index == 0 ? many.Caption : RichText.Empty))], many.Buttons),
        DiscordPart.Card card => [ShortOf(card)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A card as a message like any other, for where there are no frames.</summary>
    public static DiscordPart.Words ShortOf(DiscordPart.Card card) => new(DiscordMarkdown.Cut(card.Text, SplitAt)) { Buttons = card.Buttons };

    /// <summary>The words of a part as they are sent.</summary>
    public static string TextOf(DiscordPart part) => part switch
    {
        DiscordPart.Words { Form: WordForm.Formatted } words => DiscordMarkdown.Of(words.Text),
        DiscordPart.Words { Form: WordForm.Plain } words => DiscordMarkdown.Of(DiscordMarkdown.Cut(DiscordMarkdown.Plain(words.Text), SplitAt)),
        DiscordPart.Words words => DiscordMarkdown.Of(DiscordMarkdown.Cut(DiscordMarkdown.WithoutLinks(words.Text), SplitAt)),
        DiscordPart.Attached attached => DiscordMarkdown.Of(attached.Caption),
        _ => "",
    };

    private static IEnumerable<DiscordPart> WordsOf(RichText text) => RichTextSplitter.Split(text, SplitAt, DiscordMarkdown.LengthOf)
        .Where(part => !DiscordMarkdown.IsBlank(part))
        .Select(part => new DiscordPart.Words(part));

    private static List<DiscordPart> WithButtons(List<DiscordPart> parts, IReadOnlyList<IReadOnlyList<OutgoingButton>> buttons)
    {
        if (buttons.Count == 0)
        {
            return parts;
        }

        if (parts is [])
        {
            parts.Add(new DiscordPart.Words("👇"));
        }

        parts[^1] = parts[^1] with { Buttons = buttons };
        return parts;
    }

    private static List<List<OutgoingFile>> Groups(IReadOnlyList<(OutgoingFile File, long Size)> files)
    {
        var groups = new List<List<OutgoingFile>>();
        var bytes = 0L;
        foreach (var (file, size) in files)
        {
            if (groups is not [.., { Count: < MaxFiles } last] || bytes + size > MaxRequestBytes)
            {
                groups.Add(last = []);
                bytes = 0;
            }

            last.Add(file);
            bytes += size;
        }

        return groups;
    }

    private static bool IsSendable(long? size) => size is > 0 and <= MaxUploadBytes;

    private static RichText Place(GeoPoint? point)
    {
        if (point is null)
        {
            return RichText.Empty;
        }

        var at = string.Create(CultureInfo.InvariantCulture, $"{point.Latitude}, {point.Longitude}");
        var map = string.Create(CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/?mlat={point.Latitude}&mlon={point.Longitude}");
        return (RichText)$"📍 {point.Title} ".Replace("  ", " ", StringComparison.Ordinal) + new RichText([new TextSpan(at, TextStyle.Link, map)]);
    }

    private long? SizeOf(OutgoingFile file) => file.Sha256 is { } sha256 ? store.SizeOf(sha256) : null;
}
