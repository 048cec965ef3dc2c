using Bot.Data;
using Bot.Messaging;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Operations;

/// <summary>Checks that the data folder can be written and the connection string be read.</summary>
/// <param name="options">The settings.</param>
internal sealed class DataCheck(IOptions<DataOptions> options) : ISettingCheck
{
    public IEnumerable<SettingProblem> Check()
    {
        if (FolderProblem(options.Value.Folder) is { } folder)
        {
            yield return new SettingProblem("Data:Folder", folder, "name a folder that the program may write to");
        }

        if (options.Value.ConnectionString.Length > 0 && !IsConnectionString(options.Value.ConnectionString))
        {
            yield return new SettingProblem("Data:ConnectionString", "it is not a connection string of SQLite", "write for instance: Data Source=/var/lib/bot/bot.db");
        }
    }

    private static string? FolderProblem(string folder)
    {
        try
        {
            var probe = Path.Combine(new DataFolder(folder).Root, Path.GetRandomFileName());
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"'{folder}' cannot be written to ({e.GetType().Name})";
        }
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text).DataSource.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
