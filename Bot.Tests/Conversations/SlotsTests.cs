using Bot.Conversations;
using Bot.Messaging;

namespace Bot.Tests.Conversations;

/// <summary>A draft comes back from the database as it was.</summary>
public class SlotsTests
{
    [Fact]
    public void Slots_with_everything_in_them_come_back_as_they_were()
    {
        var file = new IncomingFile { NativeFileId = "f", Kind = default, Name = "mug.jpg", Sha256 = "ab", Size = 0 };
        var part = new SaidPart("the mug — «разбита» 杯子", [new SaidMessage("m1", "the mug")], [file]);
        var slots = new Slots
        {
            Said = [part],
            NotUnderstood = 1,
            OfferedAnswers = ["refund"],
            Answer = "refund",
            Category = "damaged",
            Description = [part],
            Answers = new Dictionary<string, FieldAnswer> { ["order"] = new("A-10234", Found: true, MessageId: "m1") },
            Field = "part",
            Files = [file],
            Correcting = true,
            TakenForQuestion = part,
            ResumeTo = ConversationState.FillingForm,
            Ticket = Guid.CreateVersion7(),
        };

        var json = SlotsJson.Write(slots);

        Assert.Equal(json, SlotsJson.Write(SlotsJson.Read(json)));
        Assert.Equal(file, Assert.Single(SlotsJson.Read(json).Files));
        Assert.Equal(slots.Answers["order"], SlotsJson.Read(json).Answers["order"]);
    }

    [Fact]
    public void No_slots_come_back_as_none()
    {
        Assert.Equal(SlotsJson.Write(Slots.None), SlotsJson.Write(SlotsJson.Read(SlotsJson.Write(Slots.None))));
        Assert.Equal(ConversationState.Idle, SlotsJson.Read("{}").ResumeTo);
    }
}
