namespace Bot.Conversations.Forms;

/// <summary>What an answer was read as.</summary>
internal abstract record FieldReading
{
    private FieldReading()
    {
    }

    /// <summary>A value in its normal form.</summary>
    public sealed record Fits(string Value) : FieldReading;

    /// <summary>It does not fit: the field's own words, or those of its type, say what is wanted.</summary>
    public sealed record Misfits : FieldReading
    {
        public static Misfits Instance { get; } = new();
    }
}
