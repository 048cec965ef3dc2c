using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Customers;

/// <summary>A person who writes to us.</summary>
public sealed class Customer
{
    private Customer()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name they show; empty after erasure.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The language that the bot speaks with them.</summary>
    public Language Language { get; private set; }

    /// <summary>Whether they chose the language themselves: then it is never changed by what they write.</summary>
    public bool LanguageChosen { get; private set; }

    /// <summary>Whether what they wrote told their language: then that of their app no longer counts.</summary>
    public bool LanguageWritten { get; private set; }

    /// <summary>Whether they told their language in either way.</summary>
    public bool IsLanguageTold => LanguageChosen || LanguageWritten;

    /// <summary>Their time zone, an IANA name, where their app told it; else null.</summary>
    public string? TimeZone { get; private set; }

    /// <summary>When they first wrote, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Somebody who writes for the first time.</summary>
    public static Customer New(string name, Language language, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Name = Short(name), Language = language, CreatedAt = now };

    /// <summary>They show another name now.</summary>
    public void CallThemselves(string name)
    {
        if (name.Length > 0)
        {
            Name = Short(name);
        }
    }

    /// <summary>They chose a language.</summary>
    public void ChooseLanguage(Language language) => (Language, LanguageChosen) = (language, true);

    /// <summary>They write in a language; what they chose themselves stays.</summary>
    public void WritesIn(Language language) => (Language, LanguageWritten) = (LanguageChosen ? Language : language, true);

    /// <summary>Their app speaks a language: a hint that counts until they chose one or wrote.</summary>
    public void UsesAppIn(Language language) => Language = IsLanguageTold ? Language : language;

    /// <summary>Their app told their time zone; what is too long to be one is none.</summary>
    public void LiveIn(string timeZone) => TimeZone = timeZone.Length is > 0 and <= 64 ? timeZone : TimeZone;

    /// <summary>They asked to be forgotten: the record stays, without anything that tells who it was.</summary>
    public void Forget() => (Name, LanguageChosen, LanguageWritten, TimeZone) = ("", false, false, null);

    private static string Short(string name) => name.Length <= 100 ? name : name[..100];
}

/// <summary>A person's account on a platform.</summary>
public sealed class CustomerIdentity
{
    private CustomerIdentity()
    {
    }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The platform's id of the account.</summary>
    public string UserId { get; private set; } = "";

    /// <summary>Whose account it is.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>Whether they can be written to; false after they blocked the bot.</summary>
    public bool Reachable { get; private set; }

    /// <summary>An account seen for the first time.</summary>
    public static CustomerIdentity Of(Guid customerId, string platform, string userId) =>
        new() { CustomerId = customerId, Platform = platform, UserId = userId, Reachable = true };

    /// <summary>They can, or can no longer, be written to.</summary>
    public void SetReachable(bool reachable) => Reachable = reachable;
}

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(customer => customer.Name).HasMaxLength(100);
        builder.Property(customer => customer.TimeZone).HasMaxLength(64);
    }
}

internal sealed class CustomerIdentityConfiguration : IEntityTypeConfiguration<CustomerIdentity>
{
    public void Configure(EntityTypeBuilder<CustomerIdentity> builder)
    {
        builder.ToTable("CustomerIdentities");
        builder.HasKey(identity => new { identity.Platform, identity.UserId });
        builder.Property(identity => identity.Platform).HasMaxLength(20);
        builder.Property(identity => identity.UserId).HasMaxLength(100);
        // "Which accounts has this person?"
        builder.HasIndex(identity => identity.CustomerId);
    }
}
