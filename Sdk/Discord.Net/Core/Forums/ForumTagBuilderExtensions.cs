namespace Discord;

/// <summary>Begins a tag with one that is there.</summary>
public static class ForumTagBuilderExtensions
{
    /// <summary>A builder that begins with this tag.</summary>
    public static ForumTagBuilder ToForumTagBuilder(this ForumTag tag) => new(tag.Name, tag.Id, tag.IsModerated, tag.Emoji);

    /// <summary>A builder that begins with this tag.</summary>
    public static ForumTagBuilder ToForumTagBuilder(this ForumTagProperties tag) => new(tag.Name, tag.Id, tag.IsModerated, tag.Emoji);
}
