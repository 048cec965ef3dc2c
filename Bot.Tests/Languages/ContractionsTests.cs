using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class ContractionsTests
{
    [Theory]
    [InlineData("don't", "do not")]
    [InlineData("dont", "do not")]
    [InlineData("I don’t know", "I do not know")]
    [InlineData("can't login", "can not login")]
    [InlineData("cannot login", "can not login")]
    [InlineData("i won't pay", "i will not pay")]
    [InlineData("I'm late", "I am late")]
    [InlineData("im late", "i am late")]
    [InlineData("what's my balance", "what is my balance")]
    [InlineData("whats my balance", "what is my balance")]
    [InlineData("it's broken", "it is broken")]
    [InlineData("we'll see, they've gone, you're right, i'd like", "we will see, they have gone, you are right, i would like")]
    [InlineData("DIDN'T arrive", "DID not arrive")]
    public void English_is_written_out(string text, string expanded) => Assert.Equal(expanded, Contractions.Expand(text));

    [Theory]
    [InlineData("the card's limit and its pin")]
    [InlineData("well, i was ill")]
    [InlineData("my id")]
    [InlineData("không được d'accord l'heure")]
    [InlineData("где мой заказ")]
    [InlineData("rock'n'roll")]
    [InlineData("'t")]
    [InlineData("")]
    public void The_rest_stays(string text) => Assert.Equal(text, Contractions.Expand(text));
}
