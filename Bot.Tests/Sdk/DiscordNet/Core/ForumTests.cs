using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class ForumTests
{
    [Fact]
    public void A_tag_is_built_with_its_picture_and_right()
    {
        var tag = new ForumTagBuilder("open", id: 5, isModerated: true, emoji: new Emoji("🟢")).Build();

        Assert.Equal((5UL, "open", "🟢", true), (tag.Id, tag.Name, tag.Emoji?.Name, tag.IsModerated));
        Assert.True(tag == tag.ToForumTagBuilder().Build());
        Assert.True(tag != tag.ToForumTagBuilder().WithName("closed").Build());
    }

    [Fact]
    public void A_tag_needs_a_name_of_at_most_20_characters()
    {
        Assert.Throws<ArgumentNullException>(() => new ForumTagBuilder().Build());
        Assert.Throws<ArgumentException>(() => new ForumTagBuilder().WithName(new string('x', 21)));
    }

    [Fact]
    public void What_is_not_said_about_a_thread_stays_as_it_is()
    {
        var change = new ThreadChannelProperties { Archived = true };

        Assert.Equal((true, false, false), (change.Archived.IsSpecified, change.Locked.IsSpecified, change.Name.IsSpecified));
    }
}
