namespace Bot.Operations;

/// <summary><c>simulate FILE</c>: plays a dialogue on the real engine, in a database of its own that is gone afterwards.</summary>
internal static class SimulateCommand
{
    public static async Task<int> RunAsync(string file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            await error.WriteLineAsync($"There is no file '{file}'.");
            return ExitCodes.NoFile;
        }

        var script = SimulationScript.Read(await File.ReadAllLinesAsync(file, cancellationToken));
        if (script.Problems.Count > 0)
        {
            foreach (var problem in script.Problems)
            {
                await error.WriteLineAsync($"{file}:{problem}");
            }

            return ExitCodes.BadFile;
        }

        var folder = Directory.CreateTempSubdirectory("bot-simulation-");
        try
        {
            await using var simulation = await Simulation.StartAsync(folder.FullName, cancellationToken);
            await foreach (var line in simulation.PlayAsync(script, cancellationToken))
            {
                await output.WriteLineAsync(line);
            }

            return ExitCodes.Ok;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
