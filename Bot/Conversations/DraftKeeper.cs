using Bot.Customers;
using Bot.Data;

namespace Bot.Conversations;

/// <summary>Keeps <see cref="Drafts"/> like the database: what a turn decided is remembered once it is saved, never before.</summary>
internal sealed class DraftKeeper(Drafts drafts, FormPlatforms platforms)
{
    /// <summary>Remembers how the conversation stands when the unit of work is saved, if it could open a form.</summary>
    public void Follow(BotDbContext db, Conversation conversation, Customer customer)
    {
        if (platforms.Have(conversation.Platform))
        {
            db.SavedChanges += (_, _) => drafts.Keep(conversation.Chat, Of(conversation, customer));
        }
    }

    /// <summary>Forgets the conversation when the unit of work is saved.</summary>
    public void Forget(BotDbContext db, Conversation conversation) => db.SavedChanges += (_, _) => drafts.Forget(conversation.Chat);

    /// <summary>How the conversation stands.</summary>
    public static Draft Of(Conversation conversation, Customer customer) =>
        new(conversation.State, conversation.Slots, conversation.Prompt, customer.Language, customer.IsLanguageTold, conversation.LastTurnAt);
}
