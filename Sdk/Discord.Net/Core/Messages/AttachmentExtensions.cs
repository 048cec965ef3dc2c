namespace Discord;

/// <summary>What can be told from the name of a file.</summary>
public static class AttachmentExtensions
{
    /// <summary>How the name of a file begins that is shown on a click.</summary>
    public const string SpoilerPrefix = "SPOILER_";

    /// <summary>Whether the file is shown on a click.</summary>
    public static bool IsSpoiler(this IAttachment attachment) => attachment.Filename.StartsWith(SpoilerPrefix, StringComparison.Ordinal);
}
