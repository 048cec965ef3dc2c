using System.Globalization;
using Bot.Tests.Fakes.Discord;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.Discord;

/// <summary>A customer with Discord in their hand, who talks in direct messages and closes every form: they would rather write.</summary>
internal sealed class DiscordCustomer(FakePerson person, string language) : ICustomerDriver
{
    // Nobody opens a chat with /start there; and the language of their app comes with no direct message.
    private static readonly Dictionary<string, string> _greetings = new() { ["en"] = "hello", ["ru"] = "привет", ["vi"] = "xin chào", ["zh"] = "你好" };

    private FakeMessage? _last;

    public string ChatId => person.Id.ToString(CultureInfo.InvariantCulture);

    public string Language => language;

    public Task ArrivesAsync() => SaysAsync(_greetings[language]);

    public async Task SaysAsync(string text)
    {
        if (text.StartsWith('/'))
        {
            await person.RunsAsync(text);
        }
        else
        {
            _last = person.Says(text);
        }
    }

    public Task EditsLastAsync(string text)
    {
        person.Edits(_last!, text);
        return Task.CompletedTask;
    }

    public Task SendsFileAsync(string name, string caption = "")
    {
        _last = person.SendsFile(name, [1, 2, 3], caption);
        return Task.CompletedTask;
    }

    public async Task PressesAsync(string label)
    {
        var press = await person.PressesAsync(label);
        await press.Answered();
        if (press.Modal is { } form)
        {
            form.Close();
            await SaysAsync(label);
        }
    }

    public Task PressesOldAsync(string label) => person.Presses(person.Private.BotMessages.First(message => message.Button(label) is not null), label).Answered();

    public async Task<string> HearsAsync(string part) => (await person.Hears(part)).FullText;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
