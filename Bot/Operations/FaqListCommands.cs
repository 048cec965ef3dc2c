using System.CommandLine;
using Bot.Data;
using Bot.Knowledge.Editing;

namespace Bot.Operations;

/// <summary><c>faq list</c> and <c>faq coverage</c>: what the FAQ has.</summary>
internal static class FaqListCommands
{
    public static Command List() => Create("list", "Lists the FAQ entries: key, state, languages, helped and not helped, title.", (tables, cancellationToken) =>
        tables.ListAsync(System.Console.Out, cancellationToken));

    public static Command Coverage() => Create("coverage", "Lists for each language the FAQ entries that miss it, or changed in another since.", (tables, cancellationToken) =>
        tables.CoverageAsync(System.Console.Out, cancellationToken));

    private static Command Create(string name, string description, Func<FaqTables, CancellationToken, Task> run)
    {
        var command = new Command(name, description);
        command.SetAction((_, cancellationToken) => CommandHost.RunAsync(async services =>
        {
            // The bot may never have started here, or not since it was updated.
            await services.GetRequiredService<DatabaseStarter>().StartAsync(cancellationToken);
            await run(services.GetRequiredService<FaqTables>(), cancellationToken);
            return ExitCodes.Ok;
        }));
        return command;
    }
}
