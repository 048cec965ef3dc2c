using Bot.Conversations.Forms;

namespace Bot.Tests.Conversations.Forms;

/// <summary>What a form's token carries.</summary>
public class FormTokenTests
{
    [Fact]
    public void The_longest_keys_fit_and_come_back()
    {
        var token = new FormToken(new string('c', 30), new string('f', 30), new string('l', 30), FormToken.MarkOf("what was said"));

        Assert.InRange(token.Encode().Length, 1, 100);
        Assert.Equal(token, FormToken.Read(token.Encode()));
    }

    [Fact]
    public void What_is_not_there_comes_back_as_nothing()
    {
        var token = new FormToken("damaged", null, null, null);

        Assert.Equal(token, FormToken.Read(token.Encode()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c")]
    [InlineData("x.damaged._._._")]
    [InlineData("c.damaged._._._.more")]
    [InlineData("note.019aa000")]
    public void Anything_else_is_none_of_ours(string token)
    {
        Assert.Null(FormToken.Read(token));
    }
}
