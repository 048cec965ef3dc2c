namespace Bot.Tests.Fakes.Discord;

/// <summary>The test waited for what did not come, or asked for what nobody could do; the text shows what there was instead.</summary>
internal sealed class FakeDiscordException(string message) : Exception(message);
