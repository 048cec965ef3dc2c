using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>Does what the outbox hands to Discord: each kind of it in its own way, where it belongs.</summary>
internal sealed class DiscordDelivery(
    DiscordDestinations destinations, DiscordSender sender, DiscordEditor editor, DiscordThreads threads, DiscordAnswers answers)
{
    /// <summary>Does one thing.</summary>
    public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var to = delivery.Message.To;
        return delivery.Message switch
        {
            SendMessage send => SendAsync(delivery, send, cancellationToken),
            ShowLatest show => destinations.AtAsync(
                to, leavesShut: true, channel => editor.ShowLatestAsync(delivery, show, channel, cancellationToken), cancellationToken),
            ReviseMessage revise => destinations.AtAsync(
                to, leavesShut: true, channel => editor.ReviseAsync(delivery, revise, channel, cancellationToken), cancellationToken),
            React react => destinations.AtAsync(to, leavesShut: true, channel => editor.ReactAsync(react, channel, cancellationToken), cancellationToken),
            SetThreadOpen set => SetThreadOpenAsync(set, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<DeliveryResult> SendAsync(Delivery delivery, SendMessage send, CancellationToken cancellationToken)
    {
        if (await answers.AnswerAsync(send, cancellationToken) is { } answered)
        {
            return answered;
        }

        IMessageChannel? reached = null;
        var result = await destinations.AtAsync(
            send.To,
            leavesShut: false,
            channel =>
            {
                reached = channel;
                var target = new DiscordTarget(channel, Snowflakes.Parse(delivery.ReplyToMessageId), send.Quiet);
                return sender.SendAsync(delivery, send.Content, target, cancellationToken);
            },
            cancellationToken);
        if (send.To.Thread is null && Snowflakes.Parse(send.To.ChatId) is { } userId)
        {
            await TellThoseWhoWaitAsync(userId, result, reached, cancellationToken);
        }

        return result;
    }

    private Task TellThoseWhoWaitAsync(ulong userId, DeliveryResult result, IMessageChannel? reached, CancellationToken cancellationToken) => result switch
    {
        DeliveryResult.Sent when reached is not null => answers.PointAsync(userId, reached, cancellationToken),
        DeliveryResult.Unreachable => answers.SayClosedAsync(userId, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task<DeliveryResult> SetThreadOpenAsync(SetThreadOpen set, CancellationToken cancellationToken) =>
        Snowflakes.Parse(set.To.Thread) is { } thread ? await threads.SetOpenAsync(thread, set.Open, cancellationToken) : new DeliveryResult.Sent([]);
}
