using System.Reflection;
using Bot.Data;
using Bot.Knowledge.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge;

/// <summary>
/// Fills an empty FAQ with the entries of an online shop at the start, so that there is something to try and to edit.
/// Hosted before <see cref="FaqIndexLoader"/>, which then finds them.
/// </summary>
internal sealed partial class FaqSamples(
    IDbContextFactory<BotDbContext> databases, FaqImporter importer, IOptions<KnowledgeOptions> options, ILogger<FaqSamples> logger)
    : IHostedService
{
    /// <summary>The file inside the program.</summary>
    public static Stream Open() => Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Knowledge.Samples.faq.yaml")
        ?? throw new InvalidOperationException("The program was built without its sample FAQ.");

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.ImportSamples || !await IsEmptyAsync(cancellationToken))
        {
            return;
        }

        await using var file = Open();
        var report = await importer.ImportAsync(file, FaqFormat.Yaml, cancellationToken);
        Log.Imported(logger, report.Added);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return !await db.FaqEntries.AnyAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The FAQ was empty: {Entries} sample entries were imported.")]
        public static partial void Imported(ILogger logger, int entries);
    }
}
