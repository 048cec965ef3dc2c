namespace Bot.Messaging.Outbox;

/// <summary>What one try to send came to, and so what the outbox does next.</summary>
/// <param name="Parcel">What was tried.</param>
internal abstract record Outcome(Parcel Parcel)
{
    /// <summary>Whether it must be saved before the lane goes on.</summary>
    public virtual bool IsSaved => true;

    /// <summary>The rows that are about it.</summary>
    public IEnumerable<long> Sequences => Parcel.All.SelectMany(message => message.Replaces.Prepend(message.Sequence));

    /// <summary>It is there.</summary>
    /// <param name="Parcel">What was tried.</param>
    /// <param name="Chat">Where it is, as the chat is called today.</param>
    /// <param name="MessageIds">The platform's ids of it, in order; empty when nothing had to be sent.</param>
    /// <param name="Existing">The copy that was to be changed; null when there was none.</param>
    public sealed record Delivered(Parcel Parcel, ChatAddress Chat, IReadOnlyList<string> MessageIds, string? Existing) : Outcome(Parcel);

    /// <summary>It will not be sent.</summary>
    /// <param name="Parcel">What was tried.</param>
    /// <param name="Chat">Where it should have gone, as the chat is called today.</param>
    /// <param name="Status">What it is from now on.</param>
    /// <param name="Reason">Why, in the platform's words.</param>
    public sealed record GivenUp(Parcel Parcel, ChatAddress Chat, OutboxStatus Status, string Reason) : Outcome(Parcel)
    {
        /// <summary>Whether the staff sit there.</summary>
        public required bool IsStaff { get; init; }
    }

    /// <summary>It is tried again, not before a time.</summary>
    /// <param name="Parcel">What was tried.</param>
    /// <param name="At">The time.</param>
    /// <param name="Problem">What went wrong.</param>
    public sealed record TryAgain(Parcel Parcel, DateTimeOffset At, string Problem) : Outcome(Parcel);

    /// <summary>Its thread was opened; now it can be sent.</summary>
    /// <param name="Parcel">What was tried.</param>
    /// <param name="Planned">The thread as it was planned.</param>
    /// <param name="Chat">The chat, as it is called today.</param>
    /// <param name="ThreadId">Its id.</param>
    /// <param name="Reopened">Whether it replaces one that somebody deleted.</param>
    public sealed record ThreadOpened(Parcel Parcel, OpenedThread Planned, ChatAddress Chat, string ThreadId, bool Reopened) : Outcome(Parcel)
    {
        /// <summary>What was added when it was saved, to be sent first.</summary>
        public IReadOnlyList<long> First { get; set; } = [];
    }

    /// <summary>The chat has another id; now it can be sent.</summary>
    /// <param name="Parcel">What was tried.</param>
    /// <param name="OldChat">Where it was.</param>
    /// <param name="NewChatId">Where it is.</param>
    public sealed record ChatMoved(Parcel Parcel, ChatAddress OldChat, string NewChatId) : Outcome(Parcel);

    /// <summary>Not now: chat or platform pause.</summary>
    /// <param name="Parcel">What was tried.</param>
    /// <param name="Until">How long.</param>
    /// <param name="WholePlatform">Whether everything on the platform pauses.</param>
    public sealed record Paused(Parcel Parcel, DateTimeOffset Until, bool WholePlatform) : Outcome(Parcel)
    {
        /// <summary>Whether it pauses because the staff's chat cannot be reached, which is no reason to give up.</summary>
        public bool StaffMissing { get; init; }

        public override bool IsSaved => false;
    }

    /// <summary>Several texts as one were refused: each is tried alone.</summary>
    /// <param name="Parcel">What was tried.</param>
    public sealed record Split(Parcel Parcel) : Outcome(Parcel)
    {
        public override bool IsSaved => false;
    }
}
