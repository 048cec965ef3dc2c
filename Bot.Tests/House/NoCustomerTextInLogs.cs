using Bot.Languages;
using Bot.Tests.Scenarios;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.House;

/// <summary>Logs are read by many and kept for long: what people write, who they are and our secrets never stand in them.</summary>
public sealed class NoCustomerTextInLogs
{
    private const string Marker = "zebraquark";
    private static readonly LogLevel[] _kept = [LogLevel.Information, LogLevel.Warning, LogLevel.Error, LogLevel.Critical];

    [Fact]
    public async Task A_whole_story_with_accidents_leaves_no_word_of_it()
    {
        var texts = new Phrasebooks()[Language.English];
        await using var desk = new DeskOnTelegram();
        await desk.PrepareAsync();
        // As somebody looks closely for a fault: even then. The programs below us keep to the shipped levels.
        desk.Bot.Settings["Logging:LogLevel:Bot"] = "Trace";
        await desk.RunAsync();
        var ann = desk.Telegram.User($"Ann{Marker}", username: $"ann_{Marker}");

        ann.Says($"qwrtz {Marker}");
        await ann.Hears(texts.Label("idle.notUnderstood"));
        ann.Presses(texts.Label("button.complain"));
        await ann.Hears(texts.Label("category.question"));
        ann.Presses("Something else");
        ann.Says($"my {Marker} is broken");
        await ann.Hears(texts.Label("field.OrderNumber.question"));
        desk.Telegram.Faults.On("sendMessage").Times(3).ServerError();
        desk.Telegram.Faults.On("sendMessage").Times(2).ResetsConnection();
        desk.Telegram.Faults.On("sendMessage").Once().TooManyRequests(1);
        ann.Presses(texts.Label("form.skip"));
        await ann.Hears(texts.Label("evidence.question"));
        ann.SendsDocument($"{Marker}.exe");
        await ann.Hears($"{Marker}.exe");
        ann.SendsDocument($"{Marker}.pdf");
        await ann.Hears(texts.Label("evidence.have", ("count", 1)));
        ann.Presses(texts.Label("evidence.done"));
        await ann.Hears(texts.Label("review.question"));
        ann.Presses(texts.Label("review.send"));
        var topic = await desk.Staff.WaitForTopic($"Ann{Marker}");
        await topic.WaitFor(message => message.Kind == "document", "the file");
        desk.Agent.In(topic).Says($"// a note on {Marker}");
        desk.Agent.In(topic).Says($"about your {Marker}");
        var answer = await ann.Hears($"about your {Marker}");
        // Telegram quotes what it does not take.
        desk.Telegram.Faults.On("sendMessage").Once().Refuses(400, $"Bad Request: can't use URL '{Marker} of Ann's {Marker}': it is no \"{Marker}\"");
        ann.RepliesTo(answer, $"yes, the {Marker}");
        ann.Says($"and the {Marker} again");
        await topic.Hears($"and the {Marker} again");
        ann.Blocks();
        desk.Agent.In(topic).Says($"still there, {Marker}?");
        await topic.Hears(texts.Label("staff.unreachable"));
        await desk.Bot.RestartAsync();
        await desk.Bot.StopAsync();

        var lines = _kept.SelectMany(desk.Bot.Log.At).ToList();
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(lines, line => line.Contains(ann.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.DoesNotContain(desk.Telegram.Token, desk.Bot.Log.All, StringComparison.Ordinal);
    }
}
