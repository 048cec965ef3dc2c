using System.Collections;
using Bot.Messaging;

namespace Bot.Operations;

/// <summary>
/// Compares one section of the settings with the class it is read into: a key that nothing reads (a slip of the finger) and a value
/// that cannot be read are problems, each said with its key.
/// </summary>
/// <param name="configuration">The settings.</param>
/// <param name="section">The section's name.</param>
/// <param name="type">The options class.</param>
internal sealed class OptionsCheck(IConfiguration configuration, string section, Type type) : ISettingCheck
{
    public IEnumerable<SettingProblem> Check() => Check(configuration.GetSection(section), type);

    private static IEnumerable<SettingProblem> Check(IConfigurationSection section, Type type)
    {
        var properties = type.GetProperties().Where(property => property.CanWrite).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!properties.TryGetValue(child.Key, out var property))
            {
                yield return new SettingProblem(child.Path, "nothing is called that", $"use one of: {string.Join(", ", properties.Values.Select(known => known.Name).Order(StringComparer.Ordinal))}");
                continue;
            }

            foreach (var problem in CheckValue(child, property.PropertyType))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<SettingProblem> CheckValue(IConfigurationSection child, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsAssignableTo(typeof(IDictionary)))
        {
            return child.GetChildren().SelectMany(item => CheckValue(item, plain.GetGenericArguments()[1]));
        }

        if (plain.IsAssignableTo(typeof(IList)))
        {
            return child.GetChildren().SelectMany(item => CheckValue(item, plain.GetGenericArguments()[0]));
        }

        if (plain.IsClass && plain != typeof(string))
        {
            return Check(child, plain);
        }

        return child.Value is null || IsReadable(child, plain)
            ? []
            : [new SettingProblem(child.Path, $"'{child.Value}' is not {Wanted(plain)}", $"write {Example(plain)}")];
    }

    private static bool IsReadable(IConfigurationSection child, Type type)
    {
        try
        {
            child.Get(type);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static string Wanted(Type type) => type switch
    {
        { IsEnum: true } => "one of the names",
        _ when type == typeof(TimeSpan) => "a time span",
        _ when type == typeof(bool) => "yes or no",
        _ => "a number",
    };

    private static string Example(Type type) => type switch
    {
        { IsEnum: true } => string.Join(" or ", Enum.GetNames(type)),
        _ when type == typeof(TimeSpan) => "days.hours:minutes:seconds, for instance 00:30:00 for half an hour",
        _ when type == typeof(bool) => "true or false",
        _ => "a number, for instance 10",
    };
}
