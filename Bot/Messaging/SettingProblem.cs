namespace Bot.Messaging;

/// <summary>Something in the settings that keeps the program from doing what they ask for. All are said at once, at the start.</summary>
/// <param name="Key">The setting, as it is written: <c>Telegram:WebhookUrl</c>.</param>
/// <param name="Problem">What is wrong with its value; never the value of a secret.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record SettingProblem(string Key, string Problem, string Remedy);

/// <summary>Looks through one section of the settings before the program starts.</summary>
public interface ISettingCheck
{
    /// <summary>Every problem, in the order of the settings; none when all is well.</summary>
    IEnumerable<SettingProblem> Check();
}
