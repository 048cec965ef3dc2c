using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Staff;

/// <summary>Finds what the settings name as an admin and is none: a slip there would lock somebody out, or let a stranger in.</summary>
internal sealed class AdminCheck(IOptions<AdminOptions> options) : ISettingCheck
{
    private const string RoleForm = "write discord: and the role's id, as in discord:1234567890123456789 (Discord, Settings, Advanced, Developer Mode; then right-click the role, Copy Role ID)";

    /// <inheritdoc/>
    public IEnumerable<SettingProblem> Check() =>
    [
        .. AdminName.WordsOf(options.Value.Users).Where(word => AdminName.Read(word) is null).Select(Account),
        .. AdminName.WordsOf(options.Value.Roles).Where(word => AdminName.Read(word) is not { Platform: "discord" }).Select(Role),
    ];

    private static SettingProblem Account(string word) => Problem(
        nameof(AdminOptions.Users),
        $"'{word}' names no account",
        word.StartsWith("webchat:", StringComparison.OrdinalIgnoreCase)
            ? "leave it out: in the web chat nobody proves who they are"
            : "write platform and id, as in telegram:123456789 or discord:1234567890123456789: not the @name, which may change hands (Discord: Settings, Advanced, Developer Mode; then right-click the person, Copy User ID)");

    private static SettingProblem Role(string word) => Problem(
        nameof(AdminOptions.Roles),
        $"'{word}' names no role",
        word.StartsWith("telegram:", StringComparison.OrdinalIgnoreCase) ? "Telegram has no roles: name the people in Admins:Users" : RoleForm);

    private static SettingProblem Problem(string setting, string problem, string remedy) => new($"{AdminOptions.Section}:{setting}", problem, remedy);
}
