using System.Data.Common;
using System.Text.RegularExpressions;

namespace Bot.Messaging;

/// <summary>What a log may say of a failure: an exception's types, a database's own words, a platform's without what they quote.</summary>
internal static partial class FailureText
{
    public static string Of(Exception exception) => exception switch
    {
        DbException => $"{exception.GetType().Name}: {exception.Message}",
        { InnerException: { } inner } => $"{exception.GetType().Name} < {Of(inner)}",
        _ => exception.GetType().Name,
    };

    /// <summary>A platform's refusal without what stands in quotes: that is often a piece of what it refuses, a customer's words.</summary>
    public static string Of(string refusal) => Quoted().Replace(refusal, "\"…\"");

    /// <summary>Whether the database itself failed, and not what was asked of it.</summary>
    public static bool IsDatabase(Exception exception) =>
        exception is DbException || (exception.InnerException is { } inner && IsDatabase(inner));

    // An apostrophe within a word ("can't") opens and ends no quote. An open one leads to the end, for platforms cut what they quote.
    [GeneratedRegex(@""".*?(?:""|\z)|(?<!\w)'.*?(?:'(?!\w)|\z)|“.*?(?:”|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
