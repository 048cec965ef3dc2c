using Bot.Messaging;

namespace Bot.Tests.Messaging;

public sealed class SecretKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_key_outlives_the_program_and_differs_from_others()
    {
        var key = new SecretKeys(_folder).Get("links");

        Assert.Equal(key, new SecretKeys(_folder).Get("links"));
        Assert.NotEqual(key, new SecretKeys(_folder).Get("other"));
        Assert.Equal(32, key.Length);
    }

    [Fact]
    public void A_key_cut_short_by_a_crash_is_made_anew()
    {
        File.WriteAllBytes(Path.Combine(_folder, "links.key"), [1, 2, 3]);

        Assert.Equal(32, new SecretKeys(_folder).Get("links").Length);
    }
}
