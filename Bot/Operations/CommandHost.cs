namespace Bot.Operations;

/// <summary>The program as commands use it: with its settings and services, and nothing running.</summary>
internal static class CommandHost
{
    /// <summary>Does something with the services.</summary>
    /// <param name="run">What to do; gives the exit code.</param>
    /// <returns>The exit code; <see cref="ExitCodes.Configuration"/> when settings are wrong, which is said.</returns>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> run)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddBot();
        builder.AddOperations();
        await using var app = builder.Build();
        return app.ReportSettingProblems() ? ExitCodes.Configuration : await run(app.Services);
    }
}
