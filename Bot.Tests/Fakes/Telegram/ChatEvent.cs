namespace Bot.Tests.Fakes.Telegram;

internal enum ChatEventKind
{
    Sent,
    Edited,
    Deleted,
    Reacted,
    Pinned,
    Unpinned,
    Typing,
    Pressed,
    PressAnswered,
    TopicCreated,
    TopicEdited,
    TopicClosed,
    TopicReopened,
    TopicDeleted,
    MemberChanged,
}

/// <summary>
/// Something that happened in a chat, numbered in the order of the whole server. Its text is what the message said at that moment,
/// the emoji of a reaction, the name of a topic, or the text of a toast.
/// </summary>
internal sealed record ChatEvent(
    long Sequence, ChatEventKind Kind, bool ByBot, string Actor, FakeTopic? Topic, FakeMessage? Message, string Text)
{
    public override string ToString()
    {
        var place = Topic is null ? "" : $"#{Topic.Name} ";
        return Kind == ChatEventKind.Sent ? $"{place}[{Actor}] {Said()}" : $"{place}({Actor} {Kind}{About()}) {Text}".TrimEnd();
    }

    private string Said()
    {
        var attached = Message!.Kind == "text" ? "" : $"<{Message.Kind}> ";
        var buttons = string.Concat(Message.Buttons.Concat(Message.Keyboard).Select(b => $" [{b.Text}]"));
        return $"{attached}{Text}{buttons}";
    }

    private string About() => Message is null ? "" : $" message {Message.Id}";
}
