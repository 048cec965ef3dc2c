using System.CommandLine;
using Bot.Listening.Measuring;

namespace Bot.Operations;

/// <summary><c>listening train|evaluate</c>: makes the detector of complaints the operator's own, and measures it.</summary>
internal static class ListeningCommand
{
    public static Command Create() => new("listening", "Learns and measures what a complaint is.") { Train(), Evaluate() };

    private static Command Train()
    {
        var file = new Argument<string?>("FILE") { Description = "Lines of label (complaint or other), tab, message, and if you like tab, language. Without it only the seeds are learnt.", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string?>("--out") { Description = "Where the model goes; without it, where Listening:Model says, or into the data folder." };
        var command = new Command("train", "Learns a model from labelled messages, says how good it is on what it did not see, and writes it.") { file, target, Seeds() };
        command.SetAction((parsed, cancellationToken) => RunAsync(commands => commands.TrainAsync(
            parsed.GetValue(file), parsed.GetValue(target), parsed.GetValue<bool>("--with-seeds"), System.Console.Out, System.Console.Error, cancellationToken)));
        return command;
    }

    private static Command Evaluate()
    {
        var file = new Argument<string>("FILE.tsv") { Description = "Lines of label (complaint or other), tab, message, and if you like tab, language." };
        var folds = new Option<int?>("--folds") { Description = "Learns from the file itself in so many parts, each judged by what was learnt from the others; without it the model in use judges the file." };
        var json = new Option<bool>("--json") { Description = "Adds the figures as one JSON object on the last line." };
        var command = new Command("evaluate", "Measures how well complaints are told.") { file, folds, json, Seeds() };
        command.SetAction((parsed, cancellationToken) => RunAsync(commands => commands.EvaluateAsync(
            parsed.GetValue(file)!, parsed.GetValue(folds), parsed.GetValue<bool>("--with-seeds"), parsed.GetValue(json), System.Console.Out, System.Console.Error, cancellationToken)));
        return command;
    }

    private static Option<bool> Seeds() => new("--with-seeds") { Description = "Whether what is learnt from the file comes on top of the seeds.", DefaultValueFactory = _ => true };

    private static Task<int> RunAsync(Func<ListeningCommands, Task<int>> run) => CommandHost.RunAsync(services => run(services.GetRequiredService<ListeningCommands>()));
}
