using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Knowledge.Evaluation;

/// <summary>An evaluation as people read it, and as programs do.</summary>
internal static class EvaluationReport
{
    /// <summary>A table in plain words; what could not be measured says so.</summary>
    public static string Table(EvaluationResult result)
    {
        var table = new StringBuilder();
        Row(table, "learned from", Invariant($"{result.Examples} questions of {result.Labels} entries in {result.TrainSeconds:0.0} s"));
        Row(table, "asked", Invariant($"{result.InScope} that an entry answers, {result.Strange} that none does"));
        Row(table, "right entry is first", Percent(result.Accuracy));
        Row(table, "right entry is among three", Percent(result.Top3));
        Row(table, "macro F1", Percent(result.MacroF1));
        Row(table, "answers from confidence", Invariant($"{result.Threshold:0.00}"));
        Row(table, "answered right then", Percent(result.AnsweredRight));
        Row(table, "strange ones left to a person", Percent(result.OosRecall));
        Row(table, "strange among those left", Percent(result.OosPrecision));
        Row(table, "wrong answers, of all asked", Percent(result.WrongAnswerRate));
        Row(table, "tells strange ones (AUROC)", result.Auroc is { } auroc ? Invariant($"{auroc:0.000}") : "not measured");
        Row(table, "confidence is off by (ECE)", Percent(result.Ece));
        Row(table, "time for a question", Invariant($"{result.QueryP50Micros:0} µs half of them, {result.QueryP99Micros:0} µs 99 of 100"));
        Row(table, "most memory", Invariant($"{result.PeakMiB:0} MiB"));
        return table.ToString();
    }

    /// <summary>One line of JSON; what could not be measured is null.</summary>
    public static string Json(EvaluationResult result) => Line(writer =>
    {
        Number(writer, "accuracy", result.Accuracy);
        Number(writer, "top3", result.Top3);
        Number(writer, "macroF1", result.MacroF1);
        Number(writer, "auroc", result.Auroc);
        Number(writer, "oosRecall", result.OosRecall);
        Number(writer, "oosPrecision", result.OosPrecision);
        Number(writer, "ece", result.Ece);
        Number(writer, "wrongAnswerRate", result.WrongAnswerRate);
        Number(writer, "answeredRight", result.AnsweredRight);
        Number(writer, "threshold", result.Threshold);
        Number(writer, "trainSeconds", result.TrainSeconds);
        Number(writer, "queryP50Micros", result.QueryP50Micros);
        Number(writer, "queryP99Micros", result.QueryP99Micros);
        Number(writer, "peakMiB", result.PeakMiB);
    });

    /// <summary>How it grows with the number of questions of an entry, for people.</summary>
    public static string Table(IReadOnlyList<CurvePoint> curve)
    {
        var table = new StringBuilder("questions of an entry   right entry is first   among three   learned from   in\n");
        foreach (var point in curve)
        {
            table.Append(CultureInfo.InvariantCulture, $"{point.PerLabel?.ToString(CultureInfo.InvariantCulture) ?? "all",21}{Percent(point.Result.Accuracy),23}")
                .Append(CultureInfo.InvariantCulture, $"{Percent(point.Result.Top3),14}{point.Result.Examples,15}{point.Result.TrainSeconds,8:0.0} s\n");
        }

        return table.ToString();
    }

    /// <summary>The same as one line of JSON.</summary>
    public static string Json(IReadOnlyList<CurvePoint> curve) => Line(writer =>
    {
        writer.WriteStartArray("curve");
        foreach (var point in curve)
        {
            writer.WriteStartObject();
            Number(writer, "perLabel", point.PerLabel);
            Number(writer, "examples", point.Result.Examples);
            Number(writer, "accuracy", point.Result.Accuracy);
            Number(writer, "top3", point.Result.Top3);
            Number(writer, "macroF1", point.Result.MacroF1);
            Number(writer, "trainSeconds", point.Result.TrainSeconds);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Number(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, Math.Round(known, 6));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Row(StringBuilder table, string name, string value) => table.Append(CultureInfo.InvariantCulture, $"{name,-30} {value}\n");

    private static string Percent(double? share) => share is { } known ? Invariant($"{known * 100:0.0} %") : "not measured";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
