using Bot.Messaging;

namespace Bot.Staff;

/// <summary>Sets up who the staff are.</summary>
internal static class StaffSetup
{
    public static void AddStaff(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AgentDirectory>();
        builder.Services.AddSingleton<AgentSearch>();
        builder.Services.AddOptions<AdminOptions>().BindConfiguration(AdminOptions.Section);
        builder.Services.AddSingleton<Admins>();
        builder.Services.AddSingleton<ISettingCheck, AdminCheck>();
    }
}
