#nullable enable

namespace Discord.API;

/// <summary>Says which file of a form an attachment is (https://docs.discord.com/developers/reference#uploading-files).</summary>
internal sealed class AttachmentBody
{
    public required ulong Id { get; init; }

    public required string Filename { get; init; }

    public string? Description { get; init; }

    public bool? IsThumbnail { get; init; }

    public static AttachmentBody[] Of(IReadOnlyList<FileAttachment> files) =>
        [.. files.Select((file, index) => new AttachmentBody
        {
            Id = (ulong)index,
            Filename = file.SentName,
            Description = file.Description,
            IsThumbnail = file.IsThumbnail ? true : null,
        })];
}
