using global::Stateless;

namespace Bot.Tests.Sdk.Stateless;

/// <summary>The states of a small ticket machine that all these tests configure as they need.</summary>
public enum At
{
    Open,
    Queued,
    Assigned,
    Waiting,
    Closed,
}

/// <summary>The triggers of the small ticket machine.</summary>
public enum Cue
{
    Assign,
    Ask,
    Answer,
    Close,
    Reopen,
}

/// <summary>A machine together with what was noted down while it ran.</summary>
internal sealed class Ticketing(At start = At.Open, FiringMode mode = FiringMode.Queued)
{
    private readonly List<string> _notes = [];

    public StateMachine<At, Cue> Machine { get; } = new(start, mode);

    /// <summary>The notes so far, and a clean sheet for the next.</summary>
    public string Notes
    {
        get
        {
            var notes = string.Join("; ", _notes);
            _notes.Clear();
            return notes;
        }
    }

    public StateMachine<At, Cue>.StateConfiguration In(At state) => Machine.Configure(state);

    public void Note(string note) => _notes.Add(note);

    public async Task NoteLater(string note)
    {
        await Task.Yield();
        Note(note);
    }

    /// <summary>Notes every entry and exit of every state.</summary>
    public Ticketing Watched()
    {
        foreach (var state in Enum.GetValues<At>())
        {
            In(state).OnEntry(() => Note($"into {state}")).OnExit(() => Note($"out of {state}"));
        }

        return this;
    }
}
