using Discord.API;

namespace Discord.WebSocket;

/// <summary>A slash command that is being typed.</summary>
public class SocketAutocompleteInteractionData : IAutocompleteInteractionData
{
    internal SocketAutocompleteInteractionData(Interaction model)
    {
        CommandName = model.Data.Name;
        CommandId = model.Data.Id ?? 0;
        Type = model.Data.Type ?? ApplicationCommandType.Slash;
        Version = model.Data.Version ?? 0;
        Options = [.. Flat(model.Data.Options ?? [])];
        Current = Options.FirstOrDefault(option => option.Focused) ?? (Options.Count == 1 ? Options.First() : null);
    }

    /// <inheritdoc/>
    public string CommandName { get; }

    /// <inheritdoc/>
    public ulong CommandId { get; }

    /// <inheritdoc/>
    public ApplicationCommandType Type { get; }

    /// <inheritdoc/>
    public ulong Version { get; }

    /// <inheritdoc/>
    public AutocompleteOption Current { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<AutocompleteOption> Options { get; }

    private static IEnumerable<AutocompleteOption> Flat(InteractionDataOption[] models)
    {
        foreach (var model in models)
        {
            yield return new AutocompleteOption(model.Type, model.Name, model.Value, model.Focused ?? false);
            foreach (var inner in Flat(model.Options ?? []))
            {
                yield return inner;
            }
        }
    }
}
