using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>Lets the rest of the process follow what admins change, once it is saved and not before: the shelf at once, the publisher soon.</summary>
internal sealed class FaqFollower(FaqShelf shelf, FaqSignal signal)
{
    /// <summary>An entry was changed in a unit of work that somebody will save.</summary>
    public void Follow(OpenEntry open)
    {
        open.Db.SavedChanges += Saved;

        void Saved(object? sender, SavedChangesEventArgs saved)
        {
            open.Db.SavedChanges -= Saved;
            if (open.Db.Entry(open.Entry).State is EntityState.Unchanged)
            {
                shelf.Put(open.View());
            }
            else
            {
                // Deleted, or given up by who failed to save it: the database knows.
                shelf.Doubt();
            }

            signal.Set();
        }
    }
}
