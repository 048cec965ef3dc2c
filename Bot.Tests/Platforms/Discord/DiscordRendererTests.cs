using Bot.Messaging;
using Bot.Platforms.Discord;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordRendererTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private FileStore Store => new(_folder);

    private DiscordRenderer Renderer => With("https://help.example.com");

    [Fact]
    public void Words_are_one_part()
    {
        var part = Assert.IsType<DiscordPart.Words>(Assert.Single(Renderer.Parts(new MessageContent { Text = "hello" })));

        Assert.Equal("hello", part.Text.ToString());
    }

    [Fact]
    public void A_long_text_is_several_parts_and_each_fits_with_its_markup()
    {
        var text = string.Concat(Enumerable.Range(0, 600).Select(n => $"*word_{n}* "));

        var parts = Renderer.Parts(new MessageContent { Text = text, Buttons = [[new OutgoingButton("ok", "t")]] });

        Assert.All(parts, part => Assert.InRange(DiscordRenderer.TextOf(part).Length, 1, DiscordRenderer.MaxText));
        Assert.Equal(text, string.Concat(parts.Cast<DiscordPart.Words>().Select(part => part.Text.ToString())));
        Assert.Equal([.. Enumerable.Repeat(0, parts.Count - 1), 1], parts.Select(part => part.Buttons.Count));
    }

    [Fact]
    public void Nothing_to_see_is_nothing_to_send_but_buttons_need_something_to_stand_under()
    {
        Assert.Empty(Renderer.Parts(new MessageContent { Text = " \n" }));
        Assert.Equal("👇", DiscordRenderer.TextOf(Assert.Single(Renderer.Parts(new MessageContent { Buttons = [[new OutgoingButton("ok", "t")]] }))));
    }

    [Fact]
    public async Task Files_go_together_with_the_words_above_them()
    {
        var files = new[] { await FileAsync("a.pdf", 10), await FileAsync("b.jpg", 20) };

        var part = Assert.IsType<DiscordPart.Attached>(Assert.Single(Renderer.Parts(new MessageContent { Text = "see", Files = files })));

        Assert.Equal(("see", 2), (part.Caption.ToString(), part.Files.Count));
    }

    [Fact]
    public async Task Files_beyond_ten_or_a_request_go_apart()
    {
        var small = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => FileAsync($"{n}.txt", n + 1)));
        var big = new[] { await FileAsync("1.bin", 9_000_000), await FileAsync("2.bin", 9_000_001), await FileAsync("3.bin", 9_000_002) };

        Assert.Equal([10, 2], Counts(Renderer.Parts(new MessageContent { Files = small })));
        Assert.Equal([2, 1], Counts(Renderer.Parts(new MessageContent { Files = big })));
    }

    [Fact]
    public async Task A_long_text_stands_before_the_files()
    {
        var parts = Renderer.Parts(new MessageContent { Text = string.Concat(Enumerable.Repeat("word ", 500)), Files = [await FileAsync("a.pdf", 10)] });

        Assert.Equal([typeof(DiscordPart.Words), typeof(DiscordPart.Words), typeof(DiscordPart.Attached)], parts.Select(part => part.GetType()));
    }

    [Fact]
    public async Task A_file_that_is_too_big_is_a_link_with_name_and_size()
    {
        var file = await FileAsync("film_1.mp4", (int)DiscordRenderer.MaxUploadBytes + 1);

        var linked = DiscordRenderer.TextOf(Assert.Single(Renderer.Parts(new MessageContent { Text = "see", Files = [file] })));
        var named = DiscordRenderer.TextOf(Assert.Single(With("").Parts(new MessageContent { Text = "see", Files = [file] })));

        Assert.StartsWith("see\n[📎 film\\_1.mp4 (10 MB)](<https://help.example.com/files/", linked, StringComparison.Ordinal);
        Assert.Equal("see\n📎 film\\_1.mp4 (10 MB)", named);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var gone = new OutgoingFile(FileKind.Photo, "a.jpg", null, new string('a', 64), null, null);
        var never = new OutgoingFile(FileKind.Document, "b.exe", null, null, "telegram", "id");

        Assert.Equal("📎 a.jpg\n📎 b.exe", DiscordRenderer.TextOf(Assert.Single(Renderer.Parts(new MessageContent { Files = [gone, never] }))));
    }

    [Fact]
    public void A_place_is_a_link_to_a_map()
    {
        var content = new MessageContent { Location = new GeoPoint(55.75, 37.5, "Office") };

        Assert.Equal(
            "📍 Office [55.75, 37.5](<https://www.openstreetmap.org/?mlat=55.75&mlon=37.5>)",
            DiscordRenderer.TextOf(Assert.Single(Renderer.Parts(content))));
    }

    [Fact]
    public void A_card_that_is_too_long_is_cut()
    {
        var card = Assert.IsType<DiscordPart.Card>(DiscordRenderer.CardOf(new MessageContent { Text = string.Concat(Enumerable.Repeat("word ", 1000)) }));

        Assert.EndsWith("…", card.Text.ToString(), StringComparison.Ordinal);
        Assert.InRange(DiscordMarkdown.Of(card.Text).Length, 4000, DiscordRenderer.MaxCard);
    }

    [Fact]
    public async Task What_Discord_does_not_take_is_sent_another_way_until_there_is_none()
    {
        var renderer = With("");
        var album = new DiscordPart.Attached([await FileAsync("a.txt", 2048), await FileAsync("b.txt", 4096)], "see") { Buttons = [[new OutgoingButton("ok", "t")]] };

        var alone = renderer.Instead(album)!;
        var named = Assert.Single(renderer.Instead(alone[1])!);
        var plain = Assert.Single(renderer.Instead(named)!);
        var bare = Assert.Single(renderer.Instead(plain)!);

        Assert.Equal([("see", 0), ("", 1)], alone.Cast<DiscordPart.Attached>().Select(part => (part.Caption.ToString(), part.Buttons.Count)));
        Assert.Equal(("📎 b.txt (4 KB)", 1), (DiscordRenderer.TextOf(named), named.Buttons.Count));
        Assert.Equal([WordForm.Plain, WordForm.Bare], new[] { plain, bare }.Cast<DiscordPart.Words>().Select(part => part.Form));
        Assert.Null(renderer.Instead(bare));
    }

    [Fact]
    public void Bare_words_have_neither_marks_nor_links()
    {
        var text = new RichText([new TextSpan("press", TextStyle.Bold), new TextSpan(" https://example.com/x")]);

        Assert.Equal("press 🔗", DiscordRenderer.TextOf(new DiscordPart.Words(text, WordForm.Bare)));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static IEnumerable<int> Counts(IEnumerable<DiscordPart> parts) => parts.Cast<DiscordPart.Attached>().Select(part => part.Files.Count);

    private DiscordRenderer With(string publicUrl)
    {
        var links = new DownloadLinks(
            Options.Create(new FilesOptions { PublicUrl = publicUrl }), new SecretKeys(Path.Combine(_folder, "keys")), TimeProvider.System);
        return new DiscordRenderer(Store, new FilePointers(Store, links));
    }

    private async Task<OutgoingFile> FileAsync(string name, int length)
    {
        using var content = new MemoryStream(new byte[length]);
        var (sha256, _) = (await Store.SaveAsync(content, long.MaxValue, CancellationToken.None))!.Value;
        return new OutgoingFile(FileKind.Document, name, null, sha256, "telegram", "id");
    }
}
