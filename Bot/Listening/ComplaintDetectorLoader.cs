using Bot.Data;
using Bot.Listening.Learning;
using Microsoft.Extensions.Options;

namespace Bot.Listening;

/// <summary>Makes the detector from the operator's own model if there is one that can be read, else from the one that the program comes with.</summary>
/// <param name="options">The settings.</param>
/// <param name="folder">Where an own model lies.</param>
/// <param name="logger">For a model that cannot be read.</param>
internal sealed partial class ComplaintDetectorLoader(IOptions<ListeningOptions> options, DataFolder folder, ILogger<ComplaintDetectorLoader> logger)
{
    /// <summary>Where the operator's own model lies, or would lie.</summary>
    public string OwnModel => Path.GetFullPath(options.Value.Model is { Length: > 0 } named ? named : ComplaintModelFile.Name, folder.Root);

    /// <summary>Makes it; an own model that is missing or damaged is warned of and not used.</summary>
    public ComplaintDetector Load() => new(
        ReadOwn() ?? ComplaintModelFile.Default(),
        options.Value.OurNames.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private ComplaintModel? ReadOwn()
    {
        // Without the setting, no file is no mistake.
        if (options.Value.Model.Length == 0 && !File.Exists(OwnModel))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(OwnModel);
            return ComplaintModelFile.Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Log.NotRead(logger, OwnModel, e.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The complaint model {File} cannot be used: {Why}. The one that the program comes with is used. Make it anew with 'listening train', or empty Listening:Model.")]
        public static partial void NotRead(ILogger logger, string file, string why);
    }
}
