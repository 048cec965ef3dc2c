namespace Discord;

/// <summary>A command of a message's menu as Discord is to have it.</summary>
public class MessageCommandProperties : ApplicationCommandProperties
{
    internal override ApplicationCommandType Type => ApplicationCommandType.Message;
}
