using System.CommandLine;
using Bot.Platforms.Discord;

namespace Bot.Operations;

/// <summary><c>discord invite</c>: prints the link with which a server's owner invites the bot.</summary>
internal static class DiscordInviteCommand
{
    public static Command Create()
    {
        var application = new Option<string>("--application-id") { Description = "The application's id from the developer portal; without it, it is read from Discord:Token." };
        var command = new Command("invite", "Prints the link that invites the bot to a server.") { application };
        command.SetAction(parsed => Run(parsed.GetValue(application), TokenInSettings(), System.Console.Out, System.Console.Error));
        return command;
    }

    /// <summary>Prints the link, or what is missing for it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string? applicationId, string token, TextWriter output, TextWriter error)
    {
        var id = applicationId is null ? DiscordInvite.AccountIn(token) : DiscordOptions.Id(applicationId);
        if (id is { } known)
        {
            output.WriteLine(DiscordInvite.LinkFor(known));
            return ExitCodes.Ok;
        }

        error.WriteLine(applicationId is not null ? "--application-id is not the id of an application: it is a long number, on the application's page in the developer portal."
            : token.Length == 0 ? "Discord:Token is empty. Set it, or give --application-id with the number on the application's page in the developer portal."
            : "Discord:Token does not tell its application. Give --application-id with the number on the application's page in the developer portal.");
        return ExitCodes.Configuration;
    }

    private static string TokenInSettings() =>
        WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory })
            .Configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>()?.Token ?? "";
}
