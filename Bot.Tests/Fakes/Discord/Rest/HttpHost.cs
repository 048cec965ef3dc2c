using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>A bare web server with WebSockets on a loopback port, which can go down and come up again on the same port.</summary>
internal sealed class HttpHost(RequestDelegate handle)
{
    private WebApplication? _application;

    public int Port { get; private set; }

    public bool IsUp => _application is not null;

    public async Task Up()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, Port);
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.AddServerHeader = false;
        });
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = long.MaxValue);
        var application = builder.Build();
        application.UseWebSockets();
        application.Run(handle);
        await application.StartAsync();
        var features = application.Services.GetRequiredService<IServer>().Features;
        Port = new Uri(features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single()).Port;
        _application = application;
    }

    /// <summary>Cuts every connection at once and refuses new ones, as a server that lost its power does.</summary>
    public async Task Down()
    {
        if (_application is not { } application)
        {
            return;
        }

        _application = null;
        await application.StopAsync(new CancellationToken(canceled: true)).ContinueWith(_ => { }, TaskScheduler.Default);
        await application.DisposeAsync();
    }
}
