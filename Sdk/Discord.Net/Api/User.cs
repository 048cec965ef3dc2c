#nullable enable

namespace Discord.API;

/// <summary>A user.</summary>
internal sealed class User
{
    public ulong Id { get; set; }
    public string? Username { get; set; }
    public string? GlobalName { get; set; }
    public string? Discriminator { get; set; }
    public string? Avatar { get; set; }
    public bool? Bot { get; set; }
    public bool? System { get; set; }
    public string? Locale { get; set; }
}
