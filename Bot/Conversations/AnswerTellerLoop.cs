using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Conversations;

/// <summary>Lets <see cref="AnswerTeller"/> look at the start and every few seconds from then on.</summary>
internal sealed partial class AnswerTellerLoop(AnswerTeller teller, IOptions<ConversationOptions> options, TimeProvider time, ILogger<AnswerTellerLoop> logger)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.TellEvery, time);
        do
        {
            try
            {
                if (await teller.TellAsync(stoppingToken) is > 0 and var told)
                {
                    Log.Told(logger, told);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, FailureText.Of(exception));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Chats} chats were told that their question has an answer now.")]
        public static partial void Told(ILogger logger, int chats);

        [LoggerMessage(2, LogLevel.Warning, "Those who wait for an answer could not be told of it ({Failure}); it is tried again.")]
        public static partial void Failed(ILogger logger, string failure);
    }
}
