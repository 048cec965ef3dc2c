using global::Stateless;
using global::Stateless.Graph;
using global::Stateless.Reflection;

namespace Bot.Tests.Sdk.Stateless;

public class GraphTests
{
    [Fact]
    public void A_machine_is_drawn_in_dot()
    {
        var expected = """
            digraph {
            compound=true;
            node [shape=Mrecord]
            rankdir="LR"

            subgraph "clusterAssigned"
            	{
            	label = "Assigned\n----------\nentry / greet\nexit / say goodbye"
            "Waiting" [label="Waiting"];
            }
            "Open" [label="Open"];
            "Closed" [label="Closed|entry / file \"it\""];
            "Decision1" [shape = "diamond", label = "choose"];

            "Waiting" -> "Waiting" [style="solid", label="Ask [Function]"];
            "Assigned" -> "Closed" [style="solid", label="Close / thank [happy] [paid]"];
            "Open" -> "Open" [style="solid", label="Reopen"];
            "Open" -> "Decision1" [style="solid", label="Assign"];
            "Decision1" -> "Waiting" [style="solid", label="Assign [no agent]"];
            "Open" -> "Open" [style="solid", label="Close"];
             init [label="", shape=point];
             init -> "Open"[style = "solid"]
            }
            """;

        Assert.Equal(expected, UmlDotGraph.Format(Drawn().GetInfo()), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_machine_is_drawn_in_mermaid()
    {
        var expected = """
            stateDiagram-v2
            	direction LR
            	state Assigned {
            		Waiting
            	}
            	state Decision1 <<choice>>
            	Waiting --> Waiting : Ask [Function]
            	Assigned --> Closed : Close / thank [happy] [paid]
            	Open --> Open : Reopen
            	Open --> Decision1 : Assign
            	Decision1 --> Waiting : Assign [no agent]
            	Open --> Open : Close
            [*] --> Open
            """;

        var graph = MermaidGraph.Format(Drawn().GetInfo(), MermaidGraphDirection.LeftToRight);

        Assert.Equal(expected, graph, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Names_that_mermaid_cannot_take_get_an_alias()
    {
        var machine = new StateMachine<string, string>("not yet");
        machine.Configure("not yet").Permit("go", "not-yet");
        machine.Configure("not-yet").Permit("go", "notyet");
        var expected = """
            stateDiagram-v2
            	notyet_1 : not yet
            	notyet_2 : not-yet
            	notyet_1 --> notyet_2 : go
            	notyet_2 --> notyet : go
            [*] --> notyet_1
            """;

        Assert.Equal(expected, MermaidGraph.Format(machine.GetInfo()), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(MermaidGraphDirection.TopToBottom, "TB")]
    [InlineData(MermaidGraphDirection.BottomToTop, "BT")]
    [InlineData(MermaidGraphDirection.LeftToRight, "LR")]
    [InlineData(MermaidGraphDirection.RightToLeft, "RL")]
    public void A_mermaid_diagram_grows_as_told(MermaidGraphDirection direction, string code)
    {
        var graph = MermaidGraph.Format(Drawn().GetInfo(), direction);

        Assert.Contains($"\tdirection {code}{Environment.NewLine}", graph, StringComparison.Ordinal);
    }

    [Fact]
    public void The_actions_of_a_reentry_are_drawn_on_its_arrow()
    {
        var desk = new Ticketing();
        desk.In(At.Open).PermitReentry(Cue.Reopen).OnEntry(() => { }, "greet");

        Assert.Contains("Open --> Open : Reopen / greet", MermaidGraph.Format(desk.Machine.GetInfo()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_of_ones_own_can_be_drawn_in()
    {
        var text = new StateGraph(Drawn().GetInfo()).ToGraph(new Terse());

        Assert.Equal(
            "<(Assigned:Waiting)OpenClosed?Decision1 Waiting-Waiting Assigned-Closed Open-Open " +
            "Open-Decision1 Decision1-Waiting Open-Open>Open",
            text.ReplaceLineEndings(" "));
    }

    [Fact]
    public void A_style_must_say_how_an_arrow_is_drawn()
    {
        Assert.Throws<InvalidOperationException>(() => new StateGraph(Drawn().GetInfo()).ToGraph(new Unfinished()));
    }

    private static StateMachine<At, Cue> Drawn()
    {
        var desk = new Ticketing();
        desk.In(At.Waiting).SubstateOf(At.Assigned).InternalTransition(Cue.Ask, () => { });
        desk.In(At.Assigned)
            .OnEntry(() => { }, "greet")
            .OnExit(() => { }, "say goodbye")
            .PermitIf(Cue.Close, At.Closed, Tuple.Create(() => true, "happy"), Tuple.Create(() => true, "paid"));
        desk.In(At.Open)
            .PermitReentry(Cue.Reopen)
            .PermitDynamic(Cue.Assign, () => At.Waiting, "choose", new DynamicStateInfos { { At.Waiting, "no agent" } })
            .Ignore(Cue.Close);
        desk.In(At.Closed).OnEntry(() => { }, "file \"it\"").OnEntryFrom(Cue.Close, () => { }, "thank");
        return desk.Machine;
    }

    private class Unfinished : GraphStyleBase
    {
        public override string GetPrefix() => "<";

        public override string GetInitialTransition(StateInfo initialState) => $">{initialState}";

        public override string FormatOneState(State state) => state.NodeName;

        public override string FormatOneCluster(SuperState stateInfo) =>
            $"({stateInfo.StateName}:{string.Join(',', stateInfo.SubStates.Select(state => state.StateName))})";

        public override string FormatOneDecisionNode(string nodeName, string label) => $"?{nodeName}";
    }

    private sealed class Terse : Unfinished
    {
        public override string FormatOneTransition(
            string sourceNodeName,
            string trigger,
            IEnumerable<string>? actions,
            string destinationNodeName,
            IEnumerable<string> guards) => $"{sourceNodeName}-{destinationNodeName}";
    }
}
