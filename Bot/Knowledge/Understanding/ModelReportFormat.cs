namespace Bot.Knowledge.Understanding;

/// <summary>Keeps a model's report with the model.</summary>
internal static class ModelReportFormat
{
    /// <summary>Writes a report.</summary>
    public static void Write(this BinaryWriter writer, ModelReport report)
    {
        writer.Write(report.AnswersFrom);
        writer.Write(report.AsksFrom);
        writer.Write(report.ExpectedAnswered);
        writer.Write(report.ExpectedWrong);
        writer.Write(report.ExpectedRefused);
        writer.Write(report.Confusions.Count);
        foreach (var confusion in report.Confusions)
        {
            writer.Write(confusion.Label);
            writer.Write(confusion.Other);
            writer.Write(confusion.Example);
            writer.Write(confusion.Count);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ModelReport ReadReport(this BinaryReader reader)
    {
        var report = new ModelReport(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), []);
        var confusions = new Confusion[reader.ReadInt32()];
        for (var at = 0; at < confusions.Length; at++)
        {
            confusions[at] = new Confusion(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadInt32());
        }

        return report with { Confusions = confusions };
    }
}
