using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Console;
using Bot.Desk;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Staff;
using Bot.Tickets;

namespace Bot.Tests.Console;

public sealed class PlainDeskTests
{
    private static readonly DateTimeOffset _morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/tickets")]
    [InlineData("/desk/answers?after=0")]
    [InlineData("/desk/assets/desk.js")]
    public async Task The_page_is_for_the_machine_itself_while_the_staff_sit_nowhere(string path)
    {
        await using var alone = await PlainDeskHost.StartAsync(new Place(null));
        await using var together = await PlainDeskHost.StartAsync(new Place(new ChatAddress("place", "1")));

        Assert.Equal(HttpStatusCode.OK, await GetAsync(alone, path));
        Assert.Equal(HttpStatusCode.OK, await GetAsync(alone, path, ("Host", "localhost:5080")));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(alone, path, ("Host", "evil.example")));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(alone, path, ("Host", "localhost.evil.example")));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(alone, path, ("X-Forwarded-For", "203.0.113.5")));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(alone, path, ("Forwarded", "for=203.0.113.5")));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(together, path));
    }

    [Fact]
    public async Task A_strange_site_cannot_make_the_page_act()
    {
        await using var host = await PlainDeskHost.StartAsync();
        var order = new { id = Guid.CreateVersion7(), name = "Anna", text = "hello" };

        Assert.Equal(HttpStatusCode.Forbidden, await host.PostAsync(Guid.CreateVersion7(), order, desk: null));
        Assert.Equal(HttpStatusCode.Forbidden, await host.PostAsync(Guid.CreateVersion7(), order, origin: "https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await host.PostAsync(Guid.CreateVersion7(), order, origin: "null"));
        Assert.Empty(host.Inbox.Accepted);
    }

    [Fact]
    public async Task Whoever_waits_longest_stands_first()
    {
        await using var host = await PlainDeskHost.StartAsync();
        await host.OpenTicketAsync("Later", _morning.AddHours(1));
        await host.OpenTicketAsync("First", _morning);
        await host.OpenTicketAsync("Answered", _morning.AddHours(-1), (ticket, _) => ticket.Answered(_morning));

        var lists = await host.Http.GetFromJsonAsync<JsonElement>("/desk/tickets");

        Assert.Equal(["First", "Later", "Answered"], lists.GetProperty("open").EnumerateArray().Select(line => line.GetProperty("customer").GetString()));
        var first = lists.GetProperty("open")[0];
        Assert.Equal(("1002-", "New", "Delivery", "The parcel is broken"), (first.GetProperty("number").GetString()![..5], Of("status"), Of("category"), Of("summary")));

        string? Of(string name) => first.GetProperty(name).GetString();
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        await using var host = await PlainDeskHost.StartAsync();
        var ticket = await host.OpenTicketAsync("Ada", _morning);
        foreach (var path in new[] { "/desk/tickets", $"/desk/tickets/{ticket.Id}" })
        {
            using var first = await host.Http.GetAsync(path);
            var tag = first.Headers.ETag!.ToString();

            Assert.Equal(HttpStatusCode.NotModified, await GetAsync(host, path, ("If-None-Match", tag)));
            await host.OpenTicketAsync("Bob", _morning);
            Assert.Equal(path.EndsWith("tickets", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.NotModified, await GetAsync(host, path, ("If-None-Match", tag)));
        }
    }

    [Fact]
    public async Task A_ticket_shows_its_answers_its_timeline_and_its_files()
    {
        await using var host = await PlainDeskHost.StartAsync();
        using var bytes = new MemoryStream([7, 7]);
        var stored = await host.Files.SaveAsync(bytes, 10, CancellationToken.None);
        var ticket = await host.OpenTicketAsync("Ada", _morning, (opened, db) =>
        {
            var entry = opened.Record(TicketEventKind.CustomerWrote, Actor.CustomerOf(opened), new Said("see"), _morning);
            entry.Attach(new IncomingFile { NativeFileId = "1", Kind = FileKind.Document, Name = "page.html", MediaType = "text/html", Sha256 = stored!.Value.Sha256 }, "webchat", _morning);
            entry.Attach(new IncomingFile { NativeFileId = "2", Kind = FileKind.Document, Name = "big.zip", Refusal = FileRefusal.TooLarge }, "webchat", _morning);
            db.TicketEvents.Add(entry);
        });

        var page = await host.Http.GetFromJsonAsync<JsonElement>($"/desk/tickets/{ticket.Id}");
        var files = page.GetProperty("events")[1].GetProperty("files").EnumerateArray().ToList();
        using var file = await host.Http.GetAsync(files[0].GetProperty("url").GetString());

        Assert.Equal("48213", page.GetProperty("answers")[0].GetProperty("value").GetString());
        Assert.Equal(["Opened", "CustomerWrote"], page.GetProperty("events").EnumerateArray().Select(line => line.GetProperty("kind").GetString()));
        Assert.Equal("The parcel\nis broken", page.GetProperty("events")[0].GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, files[1].GetProperty("url").ValueKind);
        Assert.Equal("TooLarge", files[1].GetProperty("refusal").GetString());
        Assert.Equal([7, 7], await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/octet-stream", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
    }

    [Fact]
    public async Task A_ticket_comes_with_prepared_answers_and_with_the_colleagues_who_can_get_it()
    {
        await using var host = await PlainDeskHost.StartAsync();
        host.Canned.Add(new CannedReplyOptions { Key = "hello", Text = { ["en"] = "Hello {name}, it is {agent} about {number}." } });
        var ticket = await host.OpenTicketAsync("Ada", _morning, (opened, db) =>
        {
            var agents = new[] { Agent.New("Cy", _morning), Agent.New("Anna", _morning), Agent.New("Bo", _morning) };
            db.Agents.AddRange(agents);
            opened.AssignTo(agents[1].Id, "Anna");
        });

        var page = await host.Http.GetFromJsonAsync<JsonElement>($"/desk/tickets/{ticket.Id}");

        Assert.Equal(["Bo", "Cy"], page.GetProperty("colleagues").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal($"Hello Ada, it is {{agent}} about {ticket.Number}.", page.GetProperty("canned")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task There_is_no_page_of_a_ticket_that_is_not_there()
    {
        await using var host = await PlainDeskHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(host, $"/desk/tickets/{Guid.CreateVersion7()}"));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(host, $"/desk/files/{Guid.CreateVersion7()}"));
    }

    [Fact]
    public async Task Words_notes_and_actions_reach_the_inbox_as_if_written_in_the_tickets_thread()
    {
        await using var host = await PlainDeskHost.StartAsync();
        var ticket = Guid.CreateVersion7();
        var id = Guid.CreateVersion7();

        Assert.Equal(HttpStatusCode.Accepted, await host.PostAsync(ticket, new { id, name = " Anna\u202e B ", text = "It is on its way." }));
        Assert.Equal(HttpStatusCode.Accepted, await host.PostAsync(ticket, new { id = Guid.CreateVersion7(), name = "Anna", action = "note", text = "asked the depot" }));
        Assert.Equal(HttpStatusCode.Accepted, await host.PostAsync(ticket, new { id = Guid.CreateVersion7(), name = "Anna", action = "priority", argument = "high" }));
        Assert.Equal(HttpStatusCode.Accepted, await host.PostAsync(ticket, new { id = Guid.CreateVersion7(), name = "Anna", action = "transfer", text = "Bo Lee" }));

        var accepted = host.Inbox.Accepted;
        Assert.All(accepted, message => Assert.Equal((new ChatAddress("desk", "desk", ThreadKey.For(ticket)), ChatSide.Staff), (message.From, message.Side)));
        Assert.Equal(($"desk:{id:D}", MessageKind.Text, "It is on its way.", new Sender("Anna B", "Anna B")), (accepted[0].NativeId, accepted[0].Kind, accepted[0].Text, accepted[0].Sender));
        Assert.Equal((MessageKind.Command, "note", "asked the depot"), (accepted[1].Kind, accepted[1].Command, accepted[1].Text));
        Assert.Equal(new ButtonAction.OnTicket("priority", ticket, "high"), ButtonAction.Decode(accepted[2].ButtonToken));
        Assert.Equal((MessageKind.Command, "transfer", "Bo Lee"), (accepted[3].Kind, accepted[3].Command, accepted[3].Text));
    }

    [Fact]
    public async Task An_order_without_a_name_without_words_or_without_sense_is_refused()
    {
        await using var host = await PlainDeskHost.StartAsync();
        var (ticket, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(ticket, new { id, name = " ", text = "hello" }));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(ticket, new { id, name = "Anna", text = " " }));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(ticket, new { id = "1", name = "Anna", text = "hello" }));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(ticket, new { id, name = "Anna", action = "no such action!" }));
        Assert.Empty(host.Inbox.Accepted);
    }

    [Fact]
    public async Task What_the_desk_answers_to_the_page_is_read_there_once()
    {
        await using var host = await PlainDeskHost.StartAsync();
        var start = await host.Http.GetFromJsonAsync<JsonElement>("/desk/answers?after=0");
        var last = start.GetProperty("last").GetInt64();
        await using (var db = host.Database.CreateDbContext())
        {
            var chat = new ChatAddress("desk", "desk", ThreadKey.For(Guid.CreateVersion7()));
            db.Outbox.Add(OutboxMessage.Decided(new SendMessage(chat, new MessageContent { Text = "Bob has it already." }), last + 5, _morning));
            await db.SaveChangesAsync();
        }

        var answer = await host.Http.GetFromJsonAsync<JsonElement>($"/desk/answers?after={last}");
        var nothing = await host.Http.GetFromJsonAsync<JsonElement>($"/desk/answers?after={answer.GetProperty("last").GetInt64()}");

        Assert.Equal("Bob has it already.", answer.GetProperty("answers")[0].GetString());
        Assert.Equal(0, nothing.GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task Answers_to_the_page_never_wait_in_the_outbox()
    {
        var delivery = new Delivery { Message = new SendMessage(new ChatAddress("desk", "desk"), new MessageContent { Text = "done" }), Key = "k1", Attempt = 1 };

        var result = await new DeskPagePlatform().DeliverAsync(delivery, CancellationToken.None);

        Assert.Equal(["k1"], Assert.IsType<DeliveryResult.Sent>(result).MessageIds);
    }

    private static async Task<HttpStatusCode> GetAsync(PlainDeskHost host, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await host.Http.SendAsync(request);
        return response.StatusCode;
    }

    private sealed class Place(ChatAddress? staffChat) : IChatPlatform
    {
        public string Name => "place";

        public PlatformCapabilities Capabilities { get; } = new() { MaxTextLength = 1, MaxDownloadBytes = 1, MaxUploadBytes = 1 };

        public ChatAddress? StaffChat => staffChat;

        public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
