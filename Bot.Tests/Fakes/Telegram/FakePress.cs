namespace Bot.Tests.Fakes.Telegram;

/// <summary>What the bot told somebody who pressed a button; the text is empty when only the spinner was stopped.</summary>
internal sealed record PressAnswer(string Text, bool IsAlert, string? Url);

/// <summary>A press of an inline button, which the bot has to answer.</summary>
internal sealed class FakePress(World world, string id, FakeUser by, FakeMessage message, FakeButton button)
{
    private readonly List<PressAnswer> _answers = [];

    public string Id { get; } = id;

    public FakeUser By { get; } = by;

    public FakeMessage Message { get; } = message;

    public FakeButton Button { get; } = button;

    public DateTimeOffset At { get; } = world.Clock.GetUtcNow();

    public bool IsExpired { get; private set; }

    /// <summary>More than one answer is a fault of the bot that Telegram does not punish.</summary>
    public IReadOnlyList<PressAnswer> Answers
    {
        get
        {
            lock (world.Gate)
            {
                return _answers.ToList();
            }
        }
    }

    /// <summary>From now on Telegram refuses an answer as too old.</summary>
    public void Expires()
    {
        lock (world.Gate)
        {
            IsExpired = true;
        }
    }

    /// <summary>The first answer, as soon as there is one.</summary>
    public Task<PressAnswer> Answered() =>
        world.Until(() => _answers.FirstOrDefault(), $"an answer to {By.FirstName}'s press of [{Button.Text}]", Message.Chat.Transcript);

    public void Answer(PressAnswer answer)
    {
        _answers.Add(answer);
        Message.Chat.Log(ChatEventKind.PressAnswered, world.Me, Message, answer.Text, Message.Topic);
    }
}
