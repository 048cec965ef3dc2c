using System.Diagnostics;
using Bot.Operations;

namespace Bot.Tests.Operations;

/// <summary>Wrong settings: all that is wrong is said at once, and the program ends with 78.</summary>
public class SettingsGateTests
{
    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_with_its_key_and_a_remedy()
    {
        var (code, error) = await StartAsync(new()
        {
            ["Telegram__Tokn"] = "x",
            ["Telegram__StaffChatId"] = "staff",
            ["Inbox__QuietWindow"] = "soon",
            ["Complaints__MaxFiles"] = "0",
            ["Complaints__Categories__0__Key"] = "No Key!",
            ["Data__Provider"] = "Oracle",
            ["WebChat__MaxUploadBytes"] = "much",
        });

        Assert.Equal(ExitCodes.Configuration, code);
        foreach (var key in (string[])["Telegram:Tokn", "Inbox:QuietWindow", "Complaints:MaxFiles", "Complaints:Categories:0:Key", "Data:Provider", "WebChat:MaxUploadBytes"])
        {
            Assert.Contains($"Setting {key}:", error, StringComparison.Ordinal);
        }

        Assert.All(error.Trim().Split('\n'), line => Assert.Contains("Remedy:", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_staff_chat_is_said()
    {
        var (code, error) = await StartAsync(new() { ["Telegram__Token"] = "123456:not-a-secret-token-of-anyone-at-all", ["Telegram__StaffChatId"] = "staff" });

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Contains("Setting Telegram:StaffChatId:", error, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-secret", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_said_in_a_sentence()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;

        var (code, error) = await StartAsync([], $"http://127.0.0.1:{port}");

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Contains($"http://127.0.0.1:{port} is used by another program", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> StartAsync(Dictionary<string, string> settings, string url = "http://127.0.0.1:0")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--urls", url])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var folder = Directory.CreateTempSubdirectory("bot-settings-");
        start.Environment["Data__Folder"] = folder.FullName;
        // Learning the samples would take longer than all the rest.
        start.Environment["Knowledge__ImportSamples"] = "false";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = await process.StandardError.ReadToEndAsync();
            await output;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            folder.Delete(recursive: true);
        }
    }
}
