using Bot.Tests.Scenarios;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>The web chat keeps what every platform promises.</summary>
public sealed class WebChatContract(DeskOnBoth desk) : ChatPlatformContract(desk)
{
    internal override async Task<ICustomerDriver> OpenAsync(DeskOnBoth desk, string language) => await WebChatCustomer.OpenAsync(desk.Bot.Http, language);
}
