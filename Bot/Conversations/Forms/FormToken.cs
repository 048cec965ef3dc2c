using System.Security.Cryptography;
using System.Text;

namespace Bot.Conversations.Forms;

/// <summary>Which page of a category's form was opened, and what stood in it. It comes back with the form; anyone can send anything.</summary>
/// <param name="Category">The category's key.</param>
/// <param name="First">The key of the field that the page begins with; null when it begins with what happened.</param>
/// <param name="Last">The key of the last of the category's fields on it; null when it has none of them.</param>
/// <param name="Seen">The <see cref="MarkOf"/> the words that stood in it: what was said later is not replaced; null when none did.</param>
internal sealed record FormToken(string Category, string? First, string? Last, string? Seen)
{
    // No key has it.
    private const string None = "_";
    private const int MarkLength = 5;

    /// <summary>At most 100 characters: three keys of 30, the mark, the dots.</summary>
    public string Encode() => string.Join('.', "c", Category, First ?? None, Last ?? None, Seen ?? None);

    /// <summary>What a token says; null when it is none of ours.</summary>
    public static FormToken? Read(string token) => token.Split('.') is ["c", var category, var first, var last, var seen]
        ? new FormToken(category, Part(first), Part(last), Part(seen))
        : null;

    /// <summary>A mark by which words are known again: enough to tell apart what one customer wrote.</summary>
    public static string MarkOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..MarkLength];

    private static string? Part(string part) => part == None ? null : part;
}
