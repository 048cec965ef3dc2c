using Bot.Conversations;
using Bot.Messaging;
using Bot.Tests.Tickets;
using Bot.Tickets;
using Stateless.Graph;

namespace Bot.Tests.House;

/// <summary>The pictures in <c>docs/diagrams</c> are drawn from the machines. <c>UPDATE_DIAGRAMS=1</c> draws them anew.</summary>
public class DiagramsAreCurrent
{
    [Fact]
    public void The_picture_of_the_dialogue_is_current()
    {
        var flow = ConversationFlow.For(Conversation.Begin(new ChatAddress("", ""), Guid.Empty, DateTimeOffset.UnixEpoch));

        Compare("conversation.mmd", MermaidGraph.Format(flow.GetInfo()));
    }

    [Fact]
    public void The_picture_of_the_ticket_is_current() =>
        Compare("ticket.mmd", MermaidGraph.Format(TicketFlow.For(TicketsIn.Status(TicketStatus.New), _ => { }).GetInfo()));

    private static void Compare(string name, string drawn)
    {
        var file = Path.Combine(Repository.Root, "docs/diagrams", name);
        var text = drawn.ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DIAGRAMS") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
