using Bot.Messaging;

namespace Bot.Operations;

/// <summary>Nothing starts with wrong settings: all that is wrong is said at once, each with its key and a remedy.</summary>
internal static class SettingsGate
{
    /// <summary>Registers the check that a section's keys and values fit its class.</summary>
    public static void CheckSection<T>(this IServiceCollection services, string section) => services.AddSingleton<ISettingCheck>(provider =>
        new OptionsCheck(provider.GetRequiredService<IConfiguration>(), section, typeof(T)));

    /// <summary>Says every problem on standard error; true when there is one.</summary>
    public static bool ReportSettingProblems(this IHost host)
    {
        var problems = Problems(host.Services).ToList();
        foreach (var problem in problems)
        {
            System.Console.Error.WriteLine($"Setting {problem.Key}: {problem.Problem}. Remedy: {problem.Remedy}.");
        }

        return problems.Count > 0;
    }

    /// <summary>First whether all can be read; only then whether what was read makes sense.</summary>
    internal static IEnumerable<SettingProblem> Problems(IServiceProvider services)
    {
        var forms = services.GetServices<ISettingCheck>().ToLookup(check => check is OptionsCheck);
        var unreadable = forms[true].SelectMany(check => check.Check()).ToList();
        var sections = unreadable.Select(problem => problem.Key.Split(':')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return unreadable.Concat(forms[false].SelectMany(check => Sensible(check, sections)));
    }

    // A section that cannot be read cannot be looked at further; what is wrong with it was said.
    private static IEnumerable<SettingProblem> Sensible(ISettingCheck check, HashSet<string> unreadable)
    {
        try
        {
            return check.Check().Where(problem => !unreadable.Contains(problem.Key.Split(':')[0])).ToList();
        }
        catch (InvalidOperationException) when (unreadable.Count > 0)
        {
            return [];
        }
    }
}
