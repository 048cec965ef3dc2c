using Bot.Console;
using Bot.Operations;
using Bot.Platforms.Discord;
using Bot.Platforms.Telegram;
using Bot.Platforms.WebChat;

if (CommandLine.Handles(args))
{
    return await CommandLine.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.AddBot();               // everything but what faces outward
builder.AddTelegram();
builder.AddDiscord();
builder.AddWebChat();
builder.AddPlainDesk();
builder.AddOperations();

var app = builder.Build();
if (app.ReportSettingProblems())
{
    return ExitCodes.Configuration;
}

app.MapTelegramWebhook();
app.MapWebChat();
app.MapPlainDesk();
app.MapFileDownloads();
app.MapHealth();
return await app.ServeAsync();

/// <summary>The program; partial so that tests can start it.</summary>
public partial class Program;
