using System.Globalization;
using System.Text.Json;
using Bot.Listening.Learning;

namespace Bot.Listening.Measuring;

/// <summary>What an evaluation found, to be read by people and by programs.</summary>
/// <param name="Messages">How many messages were judged.</param>
/// <param name="Complaints">How many of them are complaints.</param>
/// <param name="Even">The calls when the likelier of both counts.</param>
/// <param name="AtThreshold">The calls of the product, which rather misses than raises a false alarm.</param>
/// <param name="Threshold">From which probability on the product calls it a complaint; with folds their mean.</param>
/// <param name="Auc">The area under the ROC curve.</param>
/// <param name="PrecisionAtHalf">The best precision with which half of the complaints are found.</param>
/// <param name="RecallAtPrecision">The recall at the lowest threshold that keeps 93 % precision here, and, with <paramref name="ChatFalseAlarms"/>, 1 % false alarms on ordinary chat.</param>
/// <param name="ChatFalseAlarms">The part of the seeds' ordinary messages, held out, that the product calls complaints; null when it was not measured.</param>
internal sealed record EvaluationReport(
    int Messages, int Complaints, ComplaintMetrics Even, ComplaintMetrics AtThreshold, double Threshold, double Auc,
    double PrecisionAtHalf, double RecallAtPrecision, double? ChatFalseAlarms)
{
    private const double Half = 0.5;

    /// <summary>Of messages that were judged with one model.</summary>
    public static EvaluationReport Of(IReadOnlyCollection<Held> held, double threshold) =>
        Of(held, ComplaintMetrics.At(Half, held), ComplaintMetrics.At(threshold, held), threshold, [], null);

    /// <summary>Of messages and what was called a complaint among them.</summary>
    public static EvaluationReport Of(
        IReadOnlyCollection<Held> held, ComplaintMetrics even, ComplaintMetrics atThreshold, double threshold, IReadOnlyCollection<double> chat, double? chatFalseAlarms) => new(
        held.Count, held.Count(one => one.IsComplaint), even, atThreshold, threshold, ComplaintMetrics.Auc(held),
        ComplaintMetrics.PrecisionAt(Half, held),
        chat.Count == 0 ? ComplaintMetrics.RecallAt(OperatingPoint.Precision, held) : ComplaintMetrics.At(OperatingPoint.Choose(held, chat), held).Recall,
        chatFalseAlarms);

    /// <summary>For people.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Invariant($"{Messages} messages, {Complaints} of them complaints");
        yield return Invariant($"the likelier of both:   accuracy {Even.Accuracy:P1}, macro-F1 {Even.MacroF1:P1}, precision {Even.Precision:P1}, recall {Even.Recall:P1}; AUC {Auc:F3}");
        yield return Invariant($"as the product calls it (from {Threshold:F3} on):   precision {AtThreshold.Precision:P1}, recall {AtThreshold.Recall:P1}, false alarms {AtThreshold.FalseAlarms:P1}")
            + (ChatFalseAlarms is { } chat ? Invariant($", on ordinary chat {chat:P1}") : "");
        yield return Invariant($"with recall 50 %:   precision {PrecisionAtHalf:P1}");
        yield return Invariant($"with precision 93 %{(ChatFalseAlarms is null ? "" : " and 1 % false alarms on ordinary chat")}:   recall {RecallAtPrecision:P1}");
    }

    /// <summary>For programs: one line. <c>accuracy</c> and <c>macroF1</c> are those of the likelier of both, <c>precision</c>, <c>recall</c> and <c>falseAlarms</c> those of the product.</summary>
    public string Json() => JsonSerializer.Serialize(new SortedDictionary<string, double?>(StringComparer.Ordinal)
    {
        ["accuracy"] = Round(Even.Accuracy), ["macroF1"] = Round(Even.MacroF1), ["auc"] = Round(Auc),
        ["precision"] = Round(AtThreshold.Precision), ["recall"] = Round(AtThreshold.Recall), ["falseAlarms"] = Round(AtThreshold.FalseAlarms),
        ["evenPrecision"] = Round(Even.Precision), ["evenRecall"] = Round(Even.Recall),
        ["threshold"] = Round(Threshold), ["chatFalseAlarms"] = ChatFalseAlarms is { } chat ? Round(chat) : null,
        ["precisionAtRecall50"] = Round(PrecisionAtHalf), ["recallAtPrecision93"] = Round(RecallAtPrecision),
        ["messages"] = Messages, ["complaints"] = Complaints,
    });

    private static double Round(double value) => Math.Round(value, 5);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
