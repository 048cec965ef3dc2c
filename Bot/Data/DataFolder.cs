namespace Bot.Data;

/// <summary>The folder of the database and the files; made when missing.</summary>
public sealed class DataFolder
{
    /// <param name="folder">As the settings have it: a relative one is meant from the solution's folder, or else the program's.</param>
    public DataFolder(string folder)
    {
        Root = Path.GetFullPath(folder, Home());
        Directory.CreateDirectory(Root);
    }

    /// <summary>The folder itself.</summary>
    public string Root { get; }

    /// <summary>The database file.</summary>
    public string Database => Path.Combine(Root, "bot.db");

    /// <summary>The folder of the file store.</summary>
    public string Files => Path.Combine(Root, "files");

    /// <summary>The folder of our own random keys.</summary>
    public string Keys => Path.Combine(Root, "keys");

    /// <summary>The folder of what was learned from the FAQ: can be removed at any time, then it is learned anew.</summary>
    public string Index => Path.Combine(Root, "index");

    private static string Home()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
