using System.CommandLine;
using Bot.Data;
using Bot.Knowledge.Files;

namespace Bot.Operations;

/// <summary>The commands after <c>dotnet run --project Bot --</c>. Without one, or with only <c>--Key value</c> settings, the bot itself starts.</summary>
internal static class CommandLine
{
    /// <summary>Whether the arguments are a command (or ask for help) rather than settings for the bot.</summary>
    public static bool Handles(string[] args) => args is [var first, ..] && (!first.StartsWith('-') || first is "-h" or "-?" or "--help" or "--version") && !first.Contains('=', StringComparison.Ordinal);

    public static Task<int> RunAsync(string[] args) => Root().Parse(args).InvokeAsync();

    private static RootCommand Root() => new("The complaint desk. Without a command it starts; settings are given as --Section:Key value or in the environment as Section__Key.")
    {
        new Command("faq", "Reads and writes the FAQ.")
        {
            WithFile("import", "Adds and changes FAQ entries from a .yaml or .csv file.", async (file, services, cancellationToken) =>
                await (await CommandsAsync(services, cancellationToken)).ImportAsync(file, System.Console.Out, System.Console.Error, cancellationToken)),
            WithFile("export", "Writes all FAQ entries into a .yaml or .csv file.", async (file, services, cancellationToken) =>
                await (await CommandsAsync(services, cancellationToken)).ExportAsync(file, System.Console.Out, System.Console.Error, cancellationToken)),
            FaqListCommands.List(),
            FaqListCommands.Coverage(),
            FaqEvaluateCommand.Create(),
            FaqTrainCurveCommand.Create(),
            FaqTrainEncoderCommand.Create(),
        },
        WithFile("simulate", "Plays a scripted dialogue on the real engine and prints it.", (file, _, cancellationToken) =>
            SimulateCommand.RunAsync(file, System.Console.Out, System.Console.Error, cancellationToken)),
        ListeningCommand.Create(),
        new Command("discord", "Helps to set up the bot on Discord.") { DiscordInviteCommand.Create() },
        LanguageCommand.Create(),
        Health(),
    };

    private static Command WithFile(string name, string description, Func<string, IServiceProvider, CancellationToken, Task<int>> run)
    {
        var file = new Argument<string>("FILE") { Description = "The file." };
        var command = new Command(name, description) { file };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(services => run(parsed.GetValue(file)!, services, cancellationToken)));
        return command;
    }

    private static Command Health()
    {
        var url = new Argument<string>("URL") { Description = "Where the bot listens.", DefaultValueFactory = _ => "http://localhost:5080/" };
        var command = new Command("health", "Asks a running bot whether it is well; exit code 0 when it is.") { url };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
            try
            {
                var answer = await http.GetAsync(new Uri(new Uri(parsed.GetValue(url)!), "health"), cancellationToken);
                return answer.IsSuccessStatusCode ? ExitCodes.Ok : ExitCodes.Failed;
            }
            catch (HttpRequestException e)
            {
                await System.Console.Error.WriteLineAsync(e.Message);
                return ExitCodes.Failed;
            }
        });
        return command;
    }

    // The bot may never have started here, or not since it was updated.
    private static async Task<FaqCommands> CommandsAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<DatabaseStarter>().StartAsync(cancellationToken);
        return services.GetRequiredService<FaqCommands>();
    }
}
