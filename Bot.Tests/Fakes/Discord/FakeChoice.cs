namespace Bot.Tests.Fakes.Discord;

/// <summary>What the bot offers while somebody types: the name that is shown, the value that is sent.</summary>
internal sealed record FakeChoice(string Name, string Value);
