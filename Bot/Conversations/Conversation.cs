using Bot.Data;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Conversations;

/// <summary>The dialogue with one chat: where it stands and what it has collected. A draft outlives restarts and days.</summary>
public sealed class Conversation : IVersioned
{
    private Conversation()
    {
    }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The chat there.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>Who it is with.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>What the customer is doing.</summary>
    public ConversationState State { get; internal set; }

    /// <summary>What was collected.</summary>
    public Slots Slots { get; internal set; } = Slots.None;

    /// <summary>The number of the newest prompt: buttons under older ones are over.</summary>
    public int Prompt { get; private set; }

    /// <summary>When the customer last did something, UTC.</summary>
    public DateTimeOffset LastTurnAt { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>A conversation that begins.</summary>
    public static Conversation Begin(ChatAddress chat, Guid customerId, DateTimeOffset now) =>
        new() { Platform = chat.Platform, ChatId = chat.ChatId, CustomerId = customerId, State = ConversationState.Idle, LastTurnAt = now };

    /// <summary>Where it takes place.</summary>
    public ChatAddress Chat => new(Platform, ChatId);

    /// <summary>A prompt is asked: its buttons carry the new number.</summary>
    public int NextPrompt() => ++Prompt;

    /// <summary>The customer did something.</summary>
    public void Touch(DateTimeOffset now) => LastTurnAt = now;

    /// <summary>A complaint is being written for the first time.</summary>
    internal bool IsDrafting() => !Slots.Correcting;

    /// <summary>… and a question of the form is to be asked.</summary>
    internal bool IsDraftingWithQuestion() => !Slots.Correcting && Slots.Field is not null;

    /// <summary>… and no question of the form is left.</summary>
    internal bool IsDraftingWithoutQuestion() => !Slots.Correcting && Slots.Field is null;

    /// <summary>A complaint that was written is being changed.</summary>
    internal bool IsCorrecting() => Slots.Correcting;

    /// <summary>… and a question of the form is to be asked.</summary>
    internal bool IsCorrectingWithQuestion() => Slots.Correcting && Slots.Field is not null;

    /// <summary>… and no question of the form is left.</summary>
    internal bool IsCorrectingWithoutQuestion() => Slots.Correcting && Slots.Field is null;

    /// <summary>A form was sent without the words of what happened.</summary>
    internal bool IsWithoutDescription() => !IsDescribed();

    /// <summary>… with them, and a question is left.</summary>
    internal bool HasQuestionLeft() => IsDescribed() && Slots.Field is not null;

    /// <summary>… with them, and no question is left.</summary>
    internal bool IsAllSaid() => IsDescribed() && Slots.Field is null;

    private bool IsDescribed() => Slots.Description.Any(part => part.Text.Length > 0);

    /// <summary>Whether a question in between came while the dialogue was in <paramref name="state"/>.</summary>
    internal bool ResumesTo(ConversationState state) => Slots.ResumeTo == state;
}

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.ToTable("Conversations");
        builder.HasKey(conversation => new { conversation.Platform, conversation.ChatId });
        builder.Ignore(conversation => conversation.Chat);
        builder.Property(conversation => conversation.Platform).HasMaxLength(20);
        builder.Property(conversation => conversation.ChatId).HasMaxLength(100);
        builder.Property(conversation => conversation.Slots).HasConversion(slots => SlotsJson.Write(slots), json => SlotsJson.Read(json));
        builder.Property(conversation => conversation.Version).IsConcurrencyToken();
        // "Which conversations has this person?", asked when their data are erased.
        builder.HasIndex(conversation => conversation.CustomerId);
    }
}
