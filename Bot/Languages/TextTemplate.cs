using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Messaging;

namespace Bot.Languages;

/// <summary>Turns a template (<c>Hello **{name}**</c>) and its values into <see cref="RichText"/>.</summary>
internal static partial class TextTemplate
{
    /// <summary>The names of the placeholders in a template.</summary>
    public static IEnumerable<string> PlaceholdersOf(string template) => Placeholder().Matches(template).Select(match => match.Groups[1].Value);

    /// <exception cref="ArgumentException">A placeholder has no value: a bug.</exception>
    public static RichText Fill(string template, ReadOnlySpan<(string Name, object Value)> values, CultureInfo culture)
    {
        var spans = new List<TextSpan>();
        foreach (var span in Markup.Parse(template).Spans)
        {
            var at = 0;
            foreach (Match placeholder in Placeholder().Matches(span.Text))
            {
                Add(span with { Text = span.Text[at..placeholder.Index] });
                AddValue(span, ValueOf(placeholder.Groups[1].Value, values, template), culture);
                at = placeholder.Index + placeholder.Length;
            }

            Add(span with { Text = span.Text[at..] });
        }

        return new RichText(spans);

        void Add(TextSpan span)
        {
            if (span.Text.Length > 0)
            {
                spans.Add(span);
            }
        }

        void AddValue(TextSpan span, object value, CultureInfo formats)
        {
            if (value is RichText rich)
            {
                spans.AddRange(rich.Spans);
                return;
            }

            Add(span with { Text = Convert.ToString(value, formats) ?? "" });
        }
    }

    private static object ValueOf(string name, ReadOnlySpan<(string Name, object Value)> values, string template)
    {
        foreach (var (candidate, value) in values)
        {
            if (candidate == name)
            {
                return value;
            }
        }

        throw new ArgumentException($"The text '{template}' needs a value for '{name}'.", nameof(values));
    }

    [GeneratedRegex(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
