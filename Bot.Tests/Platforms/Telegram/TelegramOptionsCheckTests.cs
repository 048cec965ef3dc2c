using Bot.Messaging;
using Bot.Platforms.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Platforms.Telegram;

public sealed class TelegramOptionsCheckTests
{
    private const string Token = "4242:AAfakeTokenForTestsOnly_0123456789abcde";

    [Theory]
    [InlineData("")]
    [InlineData("Token=" + Token)]
    [InlineData("Token=" + Token + ";StaffChatId=-1001234567890;ApiUrl=http://localhost:8081")]
    [InlineData("Token=" + Token + ";Delivery=Webhook;WebhookUrl=https://bot.example.com")]
    [InlineData("Token=" + Token + ";Delivery=Webhook;WebhookUrl=http://127.0.0.1:5080;WebhookSecret=abc_-9")]
    [InlineData("Token=" + Token + ";Delivery=Webhook;WebhookUrl=http://bot:5080;ApiUrl=http://telegram-bot-api:8081")]
    [InlineData("StaffChatId=nonsense")]
    public void Good_settings_have_no_problem(string settings) => Assert.Empty(Problems(settings));

    [Theory]
    [InlineData("Token=my bot token", "Telegram:Token")]
    [InlineData("Token=" + Token + ";ApiUrl=telegram.org", "Telegram:ApiUrl")]
    [InlineData("Token=" + Token + ";ApiUrl=https://example.com/bot", "Telegram:ApiUrl")]
    [InlineData("Token=" + Token + ";StaffChatId=@staff", "Telegram:StaffChatId")]
    [InlineData("Token=" + Token + ";StaffChatId=0", "Telegram:StaffChatId")]
    [InlineData("Token=" + Token + ";Delivery=Pigeon", "Telegram:Delivery")]
    [InlineData("Token=" + Token + ";Delivery=7", "Telegram:Delivery")]
    [InlineData("Token=" + Token + ";Delivery=Webhook", "Telegram:WebhookUrl")]
    [InlineData("Token=" + Token + ";Delivery=Webhook;WebhookUrl=http://bot.example.com", "Telegram:WebhookUrl")]
    [InlineData("Token=" + Token + ";WebhookSecret=no spaces", "Telegram:WebhookSecret")]
    [InlineData("Token=x;StaffChatId=y;WebhookSecret=z z", "Telegram:Token Telegram:StaffChatId Telegram:WebhookSecret")]
    public void Every_problem_is_named_with_its_remedy(string settings, string keys)
    {
        var problems = Problems(settings);

        Assert.Equal(keys, string.Join(' ', problems.Select(problem => problem.Key)));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Remedy));
    }

    [Fact]
    public void A_bad_token_is_not_repeated() =>
        Assert.DoesNotContain(Problems("Token=4242:very secret"), problem => problem.ToString().Contains("very secret", StringComparison.Ordinal));

    private static List<SettingProblem> Problems(string settings)
    {
        var values = settings.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2)).ToDictionary(pair => $"Telegram:{pair[0]}", pair => (string?)pair[1]);
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .AddOptions<TelegramOptions>().BindConfiguration(TelegramOptions.Section).Services
            .BuildServiceProvider();
        return [.. new TelegramOptionsCheck(services.GetRequiredService<IOptions<TelegramOptions>>()).Check()];
    }
}
