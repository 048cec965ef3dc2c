using System.Net;
using System.Text.Json;
using Bot.Knowledge;
using Bot.Languages;

namespace Bot.Tests.Console.Faq;

public sealed class FaqPageTests
{
    private static readonly string[] _mars = ["do you deliver to mars", "mars shipping", "a parcel to the red planet"];

    [Fact]
    public async Task An_entry_is_written_as_a_draft_and_answers_once_it_is_published()
    {
        await using var host = await FaqPageHost.StartAsync();

        var added = await host.OrderAsync("/entries", new { name = "Anna", language = "en", title = "Do you ship to Mars?" });
        var written = await host.OrderAsync("/entries/do-you-ship-to-mars", new { name = "Anna", language = "en", answer = "Not **yet**.", phrasings = _mars });
        var before = host.Finder.Find("mars shipping", Language.English).Outcome;
        await host.OrderAsync("/entries/do-you-ship-to-mars/publish", new { name = "Anna" });
        var entry = await host.DecidedAsync("do-you-ship-to-mars");

        Assert.Equal(("Done", "Draft"), (Text(added, "result"), Text(added.GetProperty("entry"), "state")));
        Assert.Equal("Anna", Text(written.GetProperty("entry").GetProperty("draft"), "by"));
        Assert.Equal(FindingOutcome.Nothing, before);
        Assert.Equal(("Published", 1), (Text(entry, "state"), entry.GetProperty("version").GetInt32()));
        while (host.Finder.Find("mars shipping", Language.English).Outcome is not FindingOutcome.Answer)
        {
            await Task.Yield();
        }

        var line = (await host.GetAsync("/entries")).GetProperty("entries")[0];
        Assert.Equal(("do-you-ship-to-mars", "Do you ship to Mars?", "Published"), (Text(line, "key"), Text(line, "title"), Text(line, "state")));
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_is_published()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.OrderAsync("/entries", new { name = "Anna", language = "en", title = "Mars?", key = "mars" });

        var refused = await host.OrderAsync("/entries/mars/publish?lang=ru", new { name = "Anna" });

        Assert.Equal("Refused", Text(refused, "result"));
        Assert.All(refused.GetProperty("problems").EnumerateArray(), problem => Assert.Matches("[а-я]", problem.GetString()));
        Assert.Equal("Draft", Text(await host.GetAsync("/entries/mars"), "state"));
    }

    [Fact]
    public async Task Whoever_comes_second_is_shown_what_the_first_wrote()
    {
        await using var host = await FaqPageHost.StartAsync();
        var entry = await host.PublishAsync("Mars?", "Not yet.", _mars);
        var seen = entry.GetProperty("revision").GetInt32();
        await host.OrderAsync("/entries/mars", new { name = "Anna", language = "en", answer = "Soon.", seen });

        var second = await host.OrderAsync("/entries/mars", new { name = "Ben", language = "en", answer = "Never.", seen });

        Assert.Equal(("ChangedMeanwhile", "Anna"), (Text(second, "result"), Text(second, "by")));
        var pieces = second.GetProperty("difference")[0].GetProperty("answer").EnumerateArray().Select(piece => (Text(piece, "kind"), Text(piece, "text")));
        Assert.Contains(("Added", "Soon"), pieces);
        var again = second.GetProperty("entry").GetProperty("revision").GetInt32();
        Assert.Equal("Done", Text(await host.OrderAsync("/entries/mars", new { name = "Ben", language = "en", answer = "Never.", seen = again }), "result"));
    }

    [Fact]
    public async Task A_test_question_that_fails_keeps_the_draft_back_until_somebody_decides()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("When are you open?", "Daily from nine to six.", ["opening hours", "when do you open"]);

        var held = await host.PublishAsync("Mars?", "Not yet.", _mars, ["when do you open"]);
        await host.OrderAsync("/entries/mars/publish", new { name = "Anna", force = true });
        var forced = await host.DecidedAsync("mars");

        var draft = held.GetProperty("draft");
        Assert.Equal("NeedsDecision", Text(draft, "state"));
        Assert.Equal("when do you open", Text(draft.GetProperty("broken")[0], "question"));
        Assert.Equal("Published", Text(forced, "state"));
    }

    [Fact]
    public async Task An_older_version_can_be_looked_at_and_brought_back()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet.", _mars);
        await host.OrderAsync("/entries/mars", new { name = "Ben", language = "en", answer = "Never." });
        await host.OrderAsync("/entries/mars/publish", new { name = "Ben" });
        await host.DecidedAsync("mars");

        var difference = await host.GetAsync("/entries/mars/difference?from=1&to=2");
        await host.OrderAsync("/entries/mars/roll-back", new { name = "Anna", version = 1 });
        var entry = await host.DecidedAsync("mars");
        var history = await host.GetAsync("/entries/mars/history");

        Assert.NotEmpty(difference[0].GetProperty("answer").EnumerateArray());
        Assert.Equal("Not yet.", Text(entry.GetProperty("words")[0], "answer"));
        Assert.Equal(
            [(3, "RolledBack", "Anna"), (2, "Published", "Ben"), (1, "Published", "Anna")],
            history.EnumerateArray().Select(version => (version.GetProperty("number").GetInt32(), Text(version, "kind")!, Text(version, "by")!)));
    }

    [Fact]
    public async Task An_entry_is_retired_at_once_and_comes_back()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet.", _mars);

        var retired = await host.OrderAsync("/entries/mars/retire", new { name = "Anna" });
        var back = await host.OrderAsync("/entries/mars/bring-back", new { name = "Anna" });

        Assert.Equal("Retired", Text(retired.GetProperty("entry"), "state"));
        Assert.Equal("Published", Text(back.GetProperty("entry"), "state"));
    }

    [Fact]
    public async Task The_file_that_was_downloaded_can_be_imported_again()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet.", _mars);
        var file = await host.Http.GetByteArrayAsync("/desk/faq/file/yaml");
        await using var other = await FaqPageHost.StartAsync();

        using var imported = await other.SendAsync("/file/yaml?name=Anna", new ByteArrayContent(file));
        using var broken = await other.SendAsync("/file/yaml?name=Anna", new ByteArrayContent("- key: ["u8.ToArray()));
        using var nameless = await other.SendAsync("/file/yaml", new ByteArrayContent(file));
        using var unknown = await other.SendAsync("/file/exe?name=Anna", new ByteArrayContent(file));

        Assert.Contains("\"Done\"", await imported.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"Refused\"", await broken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (nameless.StatusCode, unknown.StatusCode));
        Assert.Equal(file, await other.Http.GetByteArrayAsync("/desk/faq/file/yaml"));
    }

    [Fact]
    public async Task A_question_can_be_tried_before_a_customer_asks_it()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet.", _mars);
        JsonElement tried;
        do
        {
            tried = await host.GetAsync("/test?words=mars%20shipping&language=en");
        }
        while (tried.GetProperty("scores").GetArrayLength() == 0);

        Assert.Equal(("Answer", "mars"), (Text(tried, "outcome"), tried.GetProperty("answers")[0].GetString()));
        Assert.InRange(tried.GetProperty("scores")[0].GetProperty("score").GetDouble(), tried.GetProperty("answersFrom").GetDouble(), 1);
    }

    [Fact]
    public async Task What_is_offered_for_an_answers_words_only_is_said_to_be()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet, but Phobos.", _mars);
        JsonElement tried;
        do
        {
            tried = await host.GetAsync("/test?words=phobos&language=en");
        }
        while (tried.GetProperty("byAnswers").GetArrayLength() == 0);

        Assert.Equal(("DidYouMean", "Mars?"), (Text(tried, "outcome"), tried.GetProperty("byAnswers")[0].GetString()));
        Assert.Empty((await host.GetAsync("/test?words=mars%20shipping&language=en")).GetProperty("byAnswers").EnumerateArray());
    }

    [Fact]
    public async Task An_answer_is_shown_as_customers_see_it()
    {
        await using var host = await FaqPageHost.StartAsync();

        var spans = await host.OrderAsync("/preview", new { answer = "Not **yet**, see [here](https://example.com) <b>." });

        Assert.Equal(
            [("Not ", "plain"), ("yet", "bold"), (", see ", "plain"), ("here", "link"), (" <b>.", "plain")],
            spans.EnumerateArray().Select(span => (Text(span, "text")!, Text(span, "style")!)));
    }

    [Fact]
    public async Task Strange_orders_are_refused()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet.", _mars);

        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusAsync("/entries/mars", new { language = "en", answer = "x" }));
        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusAsync("/entries/mars", new { name = "Anna", language = "tlh", answer = "x" }));
        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusAsync("/entries/mars/explode", new { name = "Anna" }));
        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusAsync("/entries/mars/roll-back", new { name = "Anna" }));
        Assert.Equal(HttpStatusCode.Forbidden, await host.StatusAsync("/entries/mars/retire", new { name = "Anna" }, origin: "https://evil.example"));
        Assert.Equal("Unknown", Text(await host.OrderAsync("/entries/venus/retire", new { name = "Anna" }), "result"));
        Assert.Equal("Unknown", Text(await host.OrderAsync($"/unanswered/{Guid.CreateVersion7()}/dismiss", new { name = "Anna" }), "result"));
        Assert.Equal("Unknown", Text(await host.OrderAsync($"/suggestions/{Guid.CreateVersion7()}/reject", new { name = "Anna" }), "result"));
        using var missing = await host.Http.GetAsync("/desk/faq/entries/venus");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
