using System.Globalization;
using Model = Discord.API.User;

namespace Discord.WebSocket;

/// <summary>What is the same of a user everywhere. The same one is shared by all that stands for this user in a client.</summary>
internal sealed class UserProfile
{
    public string Username { get; private set; }

    public string GlobalName { get; private set; }

    public ushort DiscriminatorValue { get; private set; }

    public bool IsBot { get; private set; }

    public static UserProfile Of(Model model)
    {
        var profile = new UserProfile();
        profile.Update(model);
        return profile;
    }

    public void Update(Model model)
    {
        Username = model.Username ?? Username;
        // A user without a display name has none any more; a payload without a name at all is only a part of one.
        GlobalName = model.Username is null ? GlobalName : model.GlobalName;
        IsBot = model.Bot ?? IsBot;
        if (ushort.TryParse(model.Discriminator, NumberStyles.None, CultureInfo.InvariantCulture, out var discriminator))
        {
            DiscriminatorValue = discriminator;
        }
    }
}
