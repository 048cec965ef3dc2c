using Bot.Tests.Scenarios;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Telegram keeps what every platform promises.</summary>
public sealed class TelegramContract(DeskOnTelegram desk) : ChatPlatformContract(desk)
{
    internal override Task<ICustomerDriver> OpenAsync(DeskOnTelegram desk, string language) =>
        Task.FromResult<ICustomerDriver>(new TelegramCustomer(desk.Telegram.User("Ann", language)));
}
