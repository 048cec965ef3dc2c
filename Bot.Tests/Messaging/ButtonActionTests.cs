using System.Text;
using Bot.Messaging;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Messaging;

/// <summary>What goes into a button comes out of it, in the room that platforms give; anything else means nothing.</summary>
public class ButtonActionTests
{
    [Fact]
    public void Every_action_comes_back_from_its_token_in_at_most_64_bytes()
    {
        var choices = Gen.Choose(1, 50).SelectMany(length => Gen.ArrayOf(Gen.Elements("abcXYZ019-_.".ToCharArray()), length)).Select(letters => new string(letters));
        var names = Gen.Choose(1, 16).SelectMany(length => Gen.ArrayOf(Gen.Elements("abcxyz".ToCharArray()), length)).Select(letters => new string(letters));
        var guids = Gen.ArrayOf(Gen.Choose(0, 255), 16).Select(bytes => new Guid([.. bytes.Select(value => (byte)value)]));
        var keys = Gen.Choose(0, 40).SelectMany(length => Gen.ArrayOf(Gen.Elements("abcXYZ019-_".ToCharArray()), length)).Select(letters => letters is [] ? null : new string(letters));
        var actions = Gen.OneOf(
            Gen.Choose(0, 999_999_999).SelectMany(prompt => choices.Select(choice => (ButtonAction)new ButtonAction.Choose(prompt, choice))),
            names.Select(name => (ButtonAction)new ButtonAction.Command(name)),
            names.SelectMany(name => guids.SelectMany(id => choices.Select(choice => (ButtonAction)new ButtonAction.OnTicket(name, id, choice.Length <= 16 ? choice : null)))),
            from name in names
            from subject in keys
            from more in choices
            select (ButtonAction)new ButtonAction.OnFaq(name[..Math.Min(8, name.Length)], subject, more.Length <= 13 ? more : null));

        Prop.ForAll(Arb.From(actions), action =>
            ButtonAction.Decode(action.Encode()) == action && Encoding.UTF8.GetByteCount(action.Encode()) <= ButtonAction.MaxBytes).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Garbage_means_nothing_and_whatever_means_something_is_its_own_token()
    {
        Prop.ForAll<string>(token => ButtonAction.Decode(token) is not { } action || action.Encode() == token).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("s-1.yes")]
    [InlineData("s01.yes")]
    [InlineData("s99999999999.yes")]
    [InlineData("s1.да")]
    [InlineData("s1.yes\n")]
    [InlineData("tclaim.short")]
    [InlineData("fshow")]
    [InlineData("fshow..")]
    [InlineData("fshow.Ключ")]
    [InlineData("x1.yes")]
    public void A_token_that_was_never_made_means_nothing(string? token)
    {
        Assert.Null(ButtonAction.Decode(token));
    }
}
