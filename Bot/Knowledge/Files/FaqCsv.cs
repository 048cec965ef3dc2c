using System.Text;
using CsvHelper;

namespace Bot.Knowledge.Files;

/// <summary>Reads and writes FAQ entries as CSV, as spreadsheets do: separated by comma, semicolon or tab, with any line ends.</summary>
internal static class FaqCsv
{
    private const string Pinned = "pinned";

    private static readonly string[] _columns = ["key", "language", "title", "phrasings", "answer"];

    /// <summary>Reads a file; never throws on what is in it.</summary>
    public static FaqFile Read(string text)
    {
        var rows = new List<FaqFileRow>();
        var problems = new List<FaqProblem>();
        using var csv = CsvReader.FromText(text, OptionsFor(text, problems));
        if (!csv.Read())
        {
            return new FaqFile([], problems);
        }

        if (ColumnsOf(CellsOf(csv)) is not { } columns)
        {
            return FaqFile.Unreadable(new FaqProblem(FaqProblemKind.WrongHeader, 1, Found: string.Join(", ", CellsOf(csv))));
        }

        while (csv.Read())
        {
            var cells = columns.ConvertAll(column => csv.GetString(column));
            rows.Add(new FaqFileRow((int)csv.LineNumber, cells[0], cells[1], cells[2], Split(cells[3]), cells[4])
            {
                Pinned = cells is [.., var pinned] and { Count: > 5 } ? Split(pinned) : null,
            });
        }

        return new FaqFile(rows, problems);
    }

    /// <summary>Writes rows, in their order, separated by commas.</summary>
    public static string Write(IReadOnlyList<FaqFileRow> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord([.. _columns, Pinned]);
            foreach (var row in rows)
            {
                csv.WriteRecord([row.Key, row.Language, row.Title, Join(row.Phrasings), row.Answer, Join(row.Pinned ?? [])]);
            }
        }

        return text.ToString();
    }

    private static CsvReaderOptions OptionsFor(string text, List<FaqProblem> problems) => new()
    {
        Separator = SeparatorOf(text),
        // The header is read like any record: a wrong one is a problem to tell, not an exception.
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = broken => problems.Add(new FaqProblem(FaqProblemKind.BrokenRow, (int)broken.LineNumber, Found: Start(broken.RawRecord))),
    };

    private static List<string> CellsOf(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static string Start(string record) => record.Length <= 40 ? record : record[..40] + "…";

    // Spreadsheets separate by what the country's numbers leave free; the column names contain none of these.
    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan()[..(text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)];
        return header.Contains(';') ? ';' : header.Contains('\t') ? '\t' : ',';
    }

    private static List<int>? ColumnsOf(List<string> header)
    {
        var names = header.ConvertAll(name => name.Trim().ToLowerInvariant());
        string[] columns = names.Contains(Pinned) ? [.. _columns, Pinned] : _columns;
        return names.Count == columns.Length && columns.All(names.Contains) ? [.. columns.Select(name => names.IndexOf(name))] : null;
    }

    private static string Join(IEnumerable<string> phrasings) => string.Join('|', phrasings.Select(Escape));

    private static string Escape(string phrasing) =>
        phrasing.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);

    private static List<string> Split(string cell)
    {
        var phrasings = new List<string>();
        var phrasing = new StringBuilder();
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] == '|')
            {
                phrasings.Add(phrasing.ToString());
                phrasing.Clear();
            }
            else
            {
                at += cell[at] == '\\' && at + 1 < cell.Length && cell[at + 1] is '|' or '\\' ? 1 : 0;
                phrasing.Append(cell[at]);
            }
        }

        phrasings.Add(phrasing.ToString());
        return phrasings;
    }
}
