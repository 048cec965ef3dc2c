using Bot.Tests.Scenarios;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.Discord;

/// <summary>Discord keeps what every platform promises.</summary>
public sealed class DiscordContract(DeskOnBoth desk) : ChatPlatformContract(desk)
{
    internal override Task<ICustomerDriver> OpenAsync(DeskOnBoth desk, string language) =>
        Task.FromResult<ICustomerDriver>(new DiscordCustomer(desk.Discord.User("Ann", LocaleOf(language)), language));

    /// <summary>As Discord's app calls its languages.</summary>
    internal static string LocaleOf(string language) => language switch
    {
        "en" => "en-GB",
        "zh" => "zh-CN",
        _ => language,
    };
}
