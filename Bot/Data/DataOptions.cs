namespace Bot.Data;

/// <summary>Where everything is kept.</summary>
public sealed class DataOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Data";

    /// <summary>Which database: <c>Sqlite</c>.</summary>
    public DataProvider Provider { get; set; } = DataProvider.Sqlite;

    /// <summary>How to reach it, in the database's own form. Empty: a file <c>bot.db</c> in <see cref="Folder"/>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The folder of the database and of the files. Relative to the folder of <c>Bot.sln</c>, or, where there is none, of the program.</summary>
    public string Folder { get; set; } = "data";
}

/// <summary>A database.</summary>
public enum DataProvider
{
    /// <summary>SQLite: one machine, nothing to install.</summary>
    Sqlite,
}
