using Bot.Tests.Scenarios;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Telegram keeps what every platform promises.</summary>
public sealed class TelegramContract(DeskOnBoth desk) : ChatPlatformContract(desk)
{
    internal override Task<ICustomerDriver> OpenAsync(DeskOnBoth desk, string language) =>
        Task.FromResult<ICustomerDriver>(new TelegramCustomer(desk.Telegram.User("Ann", language)));
}
