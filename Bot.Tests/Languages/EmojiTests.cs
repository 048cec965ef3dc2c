using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class EmojiTests
{
    [Theory]
    [InlineData("where is my 📦???", "📦")]
    [InlineData("👍🏽👍", "👍 👍")]
    [InlineData("❤️ you", "❤")]
    [InlineData("👨‍👩‍👧", "👨 👩 👧")]
    [InlineData("🇻🇳🇷🇺", "🇻🇳 🇷🇺")]
    [InlineData("🇻", "")]
    [InlineData("plain text, 123 #!", "")]
    [InlineData("\uD83D", "")]
    public void Emoji_are_found(string text, string emoji) => Assert.Equal(emoji, string.Join(' ', Emoji.In(text, 100)));
}
