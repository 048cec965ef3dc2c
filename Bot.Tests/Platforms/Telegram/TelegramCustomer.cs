using System.Globalization;
using Bot.Tests.Fakes.Telegram;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>A customer with Telegram in their hand.</summary>
internal sealed class TelegramCustomer(FakePerson person) : ICustomerDriver
{
    private FakeMessage? _last;

    public string ChatId => person.Id.ToString(CultureInfo.InvariantCulture);

    public string Language => person.User.LanguageCode ?? "";

    public Task ArrivesAsync() => Done(() => person.Starts());

    public Task SaysAsync(string text) => Done(() => _last = person.Says(text));

    public Task EditsLastAsync(string text) => Done(() => person.Edits(_last!, text));

    public Task SendsFileAsync(string name, string caption = "") => Done(() => _last = person.SendsDocument(name, [1, 2, 3], caption));

    public Task PressesAsync(string label) => person.Presses(label).Answered();

    public Task PressesOldAsync(string label) => person.Presses(person.Chat.BotMessages.First(message => message.Button(label) is not null), label).Answered();

    public async Task<string> HearsAsync(string part) => (await person.Hears(part)).Text;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
