using System.Globalization;
using Bot.Messaging;

namespace Bot.Platforms.Telegram;

/// <summary>One call that sends something; a message of ours may need several.</summary>
internal abstract record TelegramPart
{
    private TelegramPart()
    {
    }

    /// <summary>The buttons under it; only the last part of a message has them.</summary>
    public IReadOnlyList<IReadOnlyList<OutgoingButton>> Buttons { get; init; } = [];

    /// <summary>What to send instead when Telegram does not take this, or its content is not there; null when there is nothing else.</summary>
    public virtual IReadOnlyList<TelegramPart>? Instead => null;

    /// <summary>Words, short enough for one message.</summary>
    public sealed record Words(RichText Text) : TelegramPart;

    /// <summary>One file, by the first route that is left.</summary>
    public sealed record OneFile(OutgoingFile File, RichText Caption, FileRoute Route) : TelegramPart
    {
        public override IReadOnlyList<TelegramPart>? Instead => TelegramRenderer.RouteAfter(File, Route) is { } next
            ? [this with { Route = next }]
            : [new Pointer(File, Caption) { Buttons = Buttons }];
    }

    /// <summary>Words in place of a file that Telegram does not take: what was said with it, its name, and where it can be had.</summary>
    public sealed record Pointer(OutgoingFile File, RichText Caption) : TelegramPart;

    /// <summary>Two to ten files together; the caption stands under the first.</summary>
    public sealed record Album(IReadOnlyList<OutgoingFile> Files, RichText Caption) : TelegramPart
    {
        public override IReadOnlyList<TelegramPart>? Instead =>
            [.. Files.Select((file, index) => TelegramRenderer.Single(file, index == 0 ? Caption : RichText.Empty))];
    }

    /// <summary>A place.</summary>
    public sealed record Place(GeoPoint Point) : TelegramPart
    {
        public override IReadOnlyList<TelegramPart>? Instead => TelegramRenderer.WordsOf(
            string.Create(CultureInfo.InvariantCulture, $"📍 {Point.Title} {Point.Latitude}, {Point.Longitude}"), Buttons);
    }
}

/// <summary>How a file gets to Telegram.</summary>
internal enum FileRoute
{
    /// <summary>By its id: it came from Telegram.</summary>
    Id,

    /// <summary>Uploaded, shown as what it is.</summary>
    Upload,

    /// <summary>Uploaded as any file: Telegram is particular about photos, voices and films.</summary>
    Document,
}
