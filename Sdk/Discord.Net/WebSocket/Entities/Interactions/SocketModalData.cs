using Discord.API;

namespace Discord.WebSocket;

/// <summary>A form that was submitted.</summary>
public class SocketModalData : IModalInteractionData
{
    internal SocketModalData(Interaction model)
    {
        CustomId = model.Data.CustomId;
        Components = [.. (model.Data.Components ?? [])
            .SelectMany(row => row.Components ?? [])
            .Select(field => new SocketMessageComponentData(field))];
    }

    /// <inheritdoc/>
    public string CustomId { get; }

    /// <inheritdoc cref="IModalInteractionData.Components"/>
    public IReadOnlyCollection<SocketMessageComponentData> Components { get; }

    IReadOnlyCollection<IComponentInteractionData> IModalInteractionData.Components => Components;
}
