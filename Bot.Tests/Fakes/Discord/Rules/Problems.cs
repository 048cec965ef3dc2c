using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rules;

/// <summary>
/// What is wrong with a body, field by field, as Discord tells it with 50035.
/// https://discord.com/developers/docs/reference#error-messages
/// </summary>
internal sealed class Problems
{
    private readonly JsonObject _tree = [];

    public bool Any => _tree.Count > 0;

    /// <param name="path">Steps like "embeds", "0", "title", joined by dots.</param>
    /// <param name="code">Discord's word for the kind of problem.</param>
    /// <param name="message">Discord's sentence.</param>
    public void Add(string path, string code, string message)
    {
        var node = _tree;
        foreach (var step in path.Split('.'))
        {
            var next = node.Object(step) ?? [];
            node[step] = next;
            node = next;
        }

        var errors = node.Array("_errors") ?? [];
        node["_errors"] = errors;
        errors.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    public void Required(string path) => Add(path, "BASE_TYPE_REQUIRED", "This field is required");

    public void Choices(string path, string values) => Add(path, "BASE_TYPE_CHOICES", $"Value must be one of {{{values}}}.");

    /// <summary>A text of a certain length; absent is fine unless required.</summary>
    public void Length(JsonObject json, string field, string path, int min, int max, bool required = false)
    {
        var text = json.Text(field);
        if (text is null || (text.Length == 0 && required))
        {
            if (required)
            {
                Required(Join(path, field));
            }

            return;
        }

        Length(text.Length, Join(path, field), min, max);
    }

    public void Length(int length, string path, int min, int max)
    {
        if (length > max)
        {
            Add(path, min > 0 ? "BASE_TYPE_BAD_LENGTH" : "BASE_TYPE_MAX_LENGTH", min > 0
                ? string.Create(CultureInfo.InvariantCulture, $"Must be between {min} and {max} in length.")
                : string.Create(CultureInfo.InvariantCulture, $"Must be {max} or fewer in length."));
        }
        else if (length < min)
        {
            Add(path, "BASE_TYPE_BAD_LENGTH", string.Create(CultureInfo.InvariantCulture, $"Must be between {min} and {max} in length."));
        }
    }

    /// <summary>A whole number within bounds; absent is fine.</summary>
    public void Range(JsonObject json, string field, string path, int min, int max)
    {
        if (json.Text(field) is null)
        {
            return;
        }

        if (json.Int(field) is not { } number)
        {
            Add(Join(path, field), "NUMBER_TYPE_COERCE", $"Value \"{json.Text(field)}\" is not int.");
        }
        else if (number > max)
        {
            Add(Join(path, field), "NUMBER_TYPE_MAX", string.Create(
                CultureInfo.InvariantCulture, $"int value should be less than or equal to {max}."));
        }
        else if (number < min)
        {
            Add(Join(path, field), "NUMBER_TYPE_MIN", string.Create(
                CultureInfo.InvariantCulture, $"int value should be greater than or equal to {min}."));
        }
    }

    /// <exception cref="ApiException">50035, if anything was added.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new ApiRefusal(400, 50035, "Invalid Form Body", _tree).AsException();
        }
    }

    public static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    public static ApiException One(string path, string code, string message)
    {
        var problems = new Problems();
        problems.Add(path, code, message);
        return new ApiRefusal(400, 50035, "Invalid Form Body", problems._tree).AsException();
    }
}
