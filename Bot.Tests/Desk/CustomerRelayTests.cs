using Bot.Messaging;
using Bot.Tickets;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class CustomerRelayTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task Words_reach_every_staff_place_literally_and_are_received()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(FromCustomer("**any** news?", "7"));

        var copy = Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum)));
        Assert.Equal(new TextSpan("**any** news?"), copy.Content.Text.Spans[^1]);
        Assert.Equal("#1001-7 Ann Smith\n**any** news?", Assert.Single(sent.To(Group)).Text());
        Assert.Equal(new React(CustomerChat, "7", Reaction.Received), Assert.Single(sent.To(CustomerChat)));
    }

    [Fact]
    public async Task Only_the_last_message_of_a_burst_gets_the_receipt()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(FromCustomer("one", "1"), FromCustomer("two", "2"));

        Assert.Equal(2, sent.To(Forum).Count());
        Assert.Equal("2", Assert.IsType<React>(Assert.Single(sent.To(CustomerChat))).MessageId);
    }

    [Fact]
    public async Task An_album_is_one_message_with_its_files_in_order()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(
            FromCustomer("look", "1") with { AlbumId = "x", Files = [File()] },
            FromCustomer("", "2") with { AlbumId = "x", Files = [File(FileKind.Video, "cup.mp4")] });

        var copy = Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum)));
        Assert.Equal(["cup.jpg", "cup.mp4"], copy.Content.Files.Select(file => file.Name));
        Assert.Equal([1, 2], (await _room.Timeline())[^1].Attachments.Select(file => file.Position).Order());
    }

    [Theory]
    [InlineData(FileKind.Photo)]
    [InlineData(FileKind.Document)]
    [InlineData(FileKind.Voice)]
    [InlineData(FileKind.Audio)]
    [InlineData(FileKind.Video)]
    [InlineData(FileKind.VideoNote)]
    [InlineData(FileKind.Animation)]
    [InlineData(FileKind.Sticker)]
    public async Task Every_kind_of_file_is_relayed_as_what_it_is(FileKind kind)
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(FromCustomer() with { Files = [File(kind, "it")] });

        var file = Assert.Single(Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum))).Content.Files);
        Assert.Equal((kind, "telegram", "native-it"), (file.Kind, file.NativePlatform!, file.NativeFileId!));
    }

    [Fact]
    public async Task A_place_is_relayed_as_a_place()
    {
        await _room.Opens();
        var place = new GeoPoint(48.85, 2.29, "Tower");

        var sent = await _room.CustomerSays(FromCustomer() with { Location = place });

        Assert.Equal(place, Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum))).Content.Location);
        Assert.Equal(place, (await _room.Timeline())[^1].Location);
    }

    [Fact]
    public async Task What_has_no_form_is_told_to_both_sides()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(FromCustomer() with { Unsupported = "poll" });

        Assert.Contains("[poll]", Assert.Single(sent.To(Forum)).Text(), StringComparison.Ordinal);
        Assert.Contains("cannot pass on", sent.To(CustomerChat).OfType<SendMessage>().Single().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_is_explained_to_the_customer_and_named_to_the_staff()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(
            FromCustomer("see") with { Files = [File(), File(FileKind.Video, "film.mp4", FileRefusal.TooLarge)] });

        var told = sent.To(CustomerChat).OfType<SendMessage>().Single().Text();
        Assert.Contains("film.mp4", told, StringComparison.Ordinal);
        Assert.Contains("20 MB", told, StringComparison.Ordinal);
        var copy = Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum)));
        Assert.Contains("film.mp4", copy.Text(), StringComparison.Ordinal);
        Assert.Equal(["cup.jpg"], copy.Content.Files.Select(file => file.Name));
    }

    [Theory]
    [InlineData(FileRefusal.TypeNotAllowed)]
    [InlineData(FileRefusal.Unavailable)]
    public async Task Every_refusal_has_words(FileRefusal refusal)
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(FromCustomer() with { Files = [File(FileKind.Document, "it.exe", refusal)] });

        Assert.Contains("it.exe", sent.To(CustomerChat).OfType<SendMessage>().Single().Text(), StringComparison.Ordinal);
        Assert.Contains("it.exe", Assert.Single(sent.To(Forum)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_an_agents_message_is_an_answer_on_the_other_side()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("Which cup?", "a9"));
        var asked = (await _room.Timeline())[^1].Id;

        var sent = await _room.CustomerSays(FromCustomer("The blue one", "c9") with { ReplyToMessageId = await _room.CopyOf(asked, CustomerChat) });

        Assert.Equal(asked, Assert.IsType<SendMessage>(sent.To(Forum).OfType<SendMessage>().Single()).ReplyTo);
        Assert.Equal("a9", await _room.CopyOf(asked, Forum));
    }

    [Fact]
    public async Task Writing_again_never_moves_the_waiting_time()
    {
        var opened = await _room.Opens();
        _room.Time.Advance(TimeSpan.FromMinutes(5));
        await _room.CustomerSays(FromCustomer("hello?", "1"));
        Assert.Equal(opened.OpenedAt, (await _room.Ticket()).WaitingSince);

        await _room.StaffSay(FromAgent("Here"));
        Assert.Null((await _room.Ticket()).WaitingSince);

        _room.Time.Advance(TimeSpan.FromMinutes(5));
        await _room.CustomerSays(FromCustomer("thanks", "2"));
        Assert.Equal(_room.Now, (await _room.Ticket()).WaitingSince);
        Assert.Equal(TicketStatus.Open, (await _room.Ticket()).Status);
    }

    [Fact]
    public async Task The_card_is_shown_anew_only_when_it_says_something_new()
    {
        await _room.Opens();
        Assert.Empty((await _room.CustomerSays(FromCustomer("one", "1"))).OfType<ShowLatest>());

        await _room.StaffSay(FromAgent("Here"));

        Assert.Equal(2, (await _room.CustomerSays(FromCustomer("two", "2"))).OfType<ShowLatest>().Count());
    }

    [Fact]
    public async Task Commands_are_words_to_a_person_and_buttons_are_nothing()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(
            FromCustomer("now", "1") with { Kind = MessageKind.Command, Command = "please" },
            FromCustomer("", "2") with { Kind = MessageKind.Button, ButtonToken = "gstatus" },
            FromCustomer("👍", "3") with { Kind = MessageKind.Reaction });

        Assert.Equal("Ann Smith\n/please now", Assert.Single(sent.To(Forum)).Text());
    }

    public void Dispose() => _room.Dispose();
}
