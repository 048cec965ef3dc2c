using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.Extensions.Options;

namespace Bot.Desk;

/// <summary>Says honestly which files were not taken, or cannot be brought, why, and what helps instead.</summary>
internal sealed class RefusedFiles(StaffPlaces places, StaffTexts staff, IOptions<FilesOptions> options)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>For whoever sent them; nothing when all were taken.</summary>
    public RichText ForSender(IEnumerable<IncomingFile> files, string platform, Phrasebook texts) => RichText.Paragraphs(
        files.Where(file => file.Refusal is not null).Select(file => texts.Say(
            $"ticket.file.{file.Refusal}", ("name", file.Name), ("limit", Limit(platform)))));

    /// <summary>For the staff; nothing when all were taken.</summary>
    public RichText ForStaff(IEnumerable<IncomingFile> files) => RichText.Lines(
        files.Where(file => file.Refusal is not null).Select(file => staff.Book.Say($"staff.file.{file.Refusal}", ("name", file.Name))));

    /// <summary>
    /// For an agent: which of the files that were taken are larger than the customer's platform takes, and what the customer gets in
    /// their place; nothing when all fit.
    /// </summary>
    public RichText ForAgent(IEnumerable<IncomingFile> files, string customerPlatform) => RichText.Lines(
        files.Where(file => file.Refusal is null && file.Size > places.LargestFileTo(customerPlatform)).Select(file => options.Value.PublicUrl.Length > 0
            ? staff.Book.Say("staff.file.linked", ("name", file.Name), ("platform", staff.Platform(customerPlatform)))
            : staff.Book.Say("staff.file.named", ("name", file.Name), ("platform", staff.Platform(customerPlatform)))));

    /// <summary>Those that were taken, as something to send.</summary>
    public static IReadOnlyList<OutgoingFile> Taken(TicketEvent entry) =>
        [.. entry.Attachments.Where(file => file.Refusal is null).OrderBy(file => file.Position).Select(file => file.Outgoing())];

    /// <summary>In whole megabytes: what we take, or what the platform gives out if that is less.</summary>
    private long Limit(string platform) =>
        Math.Max(1, Math.Min(options.Value.MaxBytes, places.LargestFileFrom(platform) ?? long.MaxValue) / Megabyte);
}
