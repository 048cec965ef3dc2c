using Bot.Knowledge;
using Bot.Knowledge.Files;
using Bot.Operations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Knowledge;

public sealed class KnowledgeSetupTests
{
    [Fact]
    public void The_finder_the_loader_fills_is_the_one_that_is_asked()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.AddBot();
        builder.Configuration["Data:Folder"] = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        using var host = builder.Build();

        Assert.Same(host.Services.GetRequiredService<FaqIndex>(), host.Services.GetRequiredService<IAnswerFinder>());
        Assert.NotNull(host.Services.GetRequiredService<FaqCommands>());
        var hosted = host.Services.GetServices<IHostedService>().ToList();
        Assert.InRange(hosted.FindIndex(service => service is FaqSamples), 0, hosted.FindIndex(service => service is FaqIndexLoader));
    }
}
