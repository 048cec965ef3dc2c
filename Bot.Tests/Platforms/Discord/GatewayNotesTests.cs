using System.Text.Json.Nodes;
using Bot.Platforms.Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class GatewayNotesTests
{
    private readonly GatewayNotes _notes = new();

    [Fact]
    public void The_roles_of_whoever_spoke_are_those_of_that_moment()
    {
        _notes.Hear("""{"op":0,"t":"MESSAGE_CREATE","s":2,"d":{"id":"5","member":{"roles":["10","11"]}}}""");
        _notes.Hear("""{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":"6","type":2,"member":{"roles":[]}}}""");

        Assert.Equal([10UL, 11UL], _notes.RolesAt(5)!);
        Assert.Empty(_notes.RolesAt(6)!);
        Assert.Null(_notes.RolesAt(7));
    }

    [Fact]
    public void A_form_is_kept_whole_and_the_package_sees_it_empty()
    {
        var seen = _notes.Hear("""{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":"6","type":5,"data":{"custom_id":"t","components":[{"type":18,"component":{"type":19,"custom_id":"p"}}]}}}""");

        Assert.Equal("p", (string?)_notes.FormOf(6)!["components"]![0]!["component"]!["custom_id"]);
        var data = JsonNode.Parse(seen)!["d"]!["data"]!;
        Assert.Equal("t", (string?)data["custom_id"]);
        Assert.Empty(data["components"]!.AsArray());
    }

    [Fact]
    public void A_picked_message_loses_what_the_package_does_not_know()
    {
        var seen = _notes.Hear("""{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":"6","type":2,"data":{"type":3,"resolved":{"messages":{"9":{"id":"9","content":"words","components":[{"type":17}]}}}}}}""");

        var message = JsonNode.Parse(seen)!["d"]!["data"]!["resolved"]!["messages"]!["9"]!;
        Assert.Equal("words", (string?)message["content"]);
        Assert.Empty(message["components"]!.AsArray());
    }

    [Fact]
    public void A_new_session_is_heard_and_a_resumed_one_is_not()
    {
        var sessions = 0;
        _notes.SessionBegan += () => sessions++;

        _notes.Hear("""{"op":0,"t":"READY","s":1,"d":{"v":10}}""");
        _notes.Hear("""{"op":0,"t":"RESUMED","s":2,"d":{}}""");
        _notes.Hear("""{"op":0,"t":"MESSAGE_CREATE","s":3,"d":{"id":"5","content":"\"READY\""}}""");

        Assert.Equal(1, sessions);
    }

    [Theory]
    [InlineData("""{"op":11}""")]
    [InlineData("""{"op":0,"t":"MESSAGE_CREATE","d":null}""")]
    [InlineData("""{"op":0,"t":"MESSAGE_CREATE","d":{"id":{},"member":{"roles":[{},null]}}}""")]
    [InlineData("""{"op":0,"t":"INTERACTION_CREATE","d":{"id":"x","type":"5","data":[]}}""")]
    [InlineData("""{"op":0,"t":"MESSAGE_CREATE","d":{"id":""")]
    [InlineData("\"MESSAGE_CREATE\"")]
    public void Whatever_is_heard_goes_on_as_it_was(string frame) => Assert.Equal(frame, _notes.Hear(frame));
}
