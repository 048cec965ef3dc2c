using Discord.API;

namespace Discord.WebSocket;

/// <summary>What every application command tells.</summary>
/// <typeparam name="TOption">What its options are.</typeparam>
public class SocketCommandBaseData<TOption> : SocketEntity<ulong>, IApplicationCommandInteractionData
    where TOption : IApplicationCommandInteractionDataOption
{
    internal SocketCommandBaseData(DiscordSocketClient discord, Interaction model, IEnumerable<TOption> options)
        : base(discord, model.Data.Id ?? 0) => (Name, Options) = (model.Data.Name, [.. options]);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc cref="IApplicationCommandInteractionData.Options"/>
    public virtual IReadOnlyCollection<TOption> Options { get; }

    IReadOnlyCollection<IApplicationCommandInteractionDataOption> IApplicationCommandInteractionData.Options => (IReadOnlyCollection<IApplicationCommandInteractionDataOption>)Options;
}
