namespace Discord.WebSocket;

public abstract partial class BaseSocketClient
{
    /// <summary>Somebody used a command, a component or a form of the bot; raised before the event of its kind.</summary>
    public event Func<SocketInteraction, Task> InteractionCreated
    {
        add => Events.InteractionCreated.Add(value);
        remove => Events.InteractionCreated.Remove(value);
    }

    /// <summary>A slash command was used.</summary>
    public event Func<SocketSlashCommand, Task> SlashCommandExecuted
    {
        add => Events.SlashCommandExecuted.Add(value);
        remove => Events.SlashCommandExecuted.Remove(value);
    }

    /// <summary>A command was chosen from the menu of a message.</summary>
    public event Func<SocketMessageCommand, Task> MessageCommandExecuted
    {
        add => Events.MessageCommandExecuted.Add(value);
        remove => Events.MessageCommandExecuted.Remove(value);
    }

    /// <summary>A button was pressed.</summary>
    public event Func<SocketMessageComponent, Task> ButtonExecuted
    {
        add => Events.ButtonExecuted.Add(value);
        remove => Events.ButtonExecuted.Remove(value);
    }

    /// <summary>Something was chosen from a menu.</summary>
    public event Func<SocketMessageComponent, Task> SelectMenuExecuted
    {
        add => Events.SelectMenuExecuted.Add(value);
        remove => Events.SelectMenuExecuted.Remove(value);
    }

    /// <summary>A form was submitted.</summary>
    public event Func<SocketModal, Task> ModalSubmitted
    {
        add => Events.ModalSubmitted.Add(value);
        remove => Events.ModalSubmitted.Remove(value);
    }

    /// <summary>An option of a slash command is being typed, and suggestions are asked for.</summary>
    public event Func<SocketAutocompleteInteraction, Task> AutocompleteExecuted
    {
        add => Events.AutocompleteExecuted.Add(value);
        remove => Events.AutocompleteExecuted.Remove(value);
    }
}
