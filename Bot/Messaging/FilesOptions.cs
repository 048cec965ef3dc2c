using System.ComponentModel.DataAnnotations;

namespace Bot.Messaging;

/// <summary>Which files are taken from customers and staff.</summary>
public sealed class FilesOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Files";

    /// <summary>The largest file that is taken, in bytes; a platform may give out less.</summary>
    [Range(1, long.MaxValue)]
    public long MaxBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>
    /// Types that are refused, as extensions without a dot, separated by spaces: programs, and archives, which hide them. The last
    /// extension of a name counts; where the first bytes tell the type, that counts too.
    /// </summary>
    public string RefusedExtensions { get; set; } =
        "exe dll elf bat cmd com scr pif cpl js jse vbs vbe wsf hta jar msi msp ps1 reg lnk apk dmg app sh zip rar 7z gz tar iso img";

    /// <summary>How many are downloaded at the same time.</summary>
    [Range(1, 1000)]
    public int Downloads { get; set; } = 8;

    /// <summary>How long one try may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Where this program is reached from outside, for instance <c>https://help.example.com</c>: there people download what is too big for
    /// their platform. Empty: it cannot be reached, and they are told the file's name only.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>How long a link to a file holds.</summary>
    public TimeSpan LinkLifetime { get; set; } = TimeSpan.FromDays(7);
}
