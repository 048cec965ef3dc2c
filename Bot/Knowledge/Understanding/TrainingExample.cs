namespace Bot.Knowledge.Understanding;

/// <summary>What a text says about its entry.</summary>
internal enum ExampleKind
{
    /// <summary>How somebody asks it.</summary>
    Phrasing,

    /// <summary>The entry's title: a phrasing too, in the words of the shop.</summary>
    Title,

    /// <summary>The answer's text: it tells what the entry is about, not how it is asked.</summary>
    Answer,
}

/// <summary>One text to learn from.</summary>
/// <param name="Label">The entry's key.</param>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is.</param>
internal sealed record TrainingExample(string Label, string Text, ExampleKind Kind = ExampleKind.Phrasing);
