using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>What people asked and the FAQ could not answer, and words that may be phrasings.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122150000_AskedQuestions")]
internal sealed class AskedQuestions : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        CreateQuestions(migration);
        CreateSuggestions(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("FaqSuggestions");
        migration.DropTable("UnansweredQuestions");
    }

    private static void CreateQuestions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UnansweredQuestions",
            table => new
            {
                Id = table.Column<Guid>(),
                Platform = table.Column<string>(maxLength: 20),
                ChatId = table.Column<string>(maxLength: 100),
                CustomerId = table.Column<Guid>(),
                Language = table.Column<string>(maxLength: 8),
                Text = table.Column<string>(maxLength: 500),
                MessageId = table.Column<string>(maxLength: 100, nullable: true),
                AskedAt = table.Column<DateTime>(),
                LastAskedAt = table.Column<DateTime>(),
                Why = table.Column<string>(maxLength: 40),
                WantsToBeTold = table.Column<bool>(),
                AnsweredWith = table.Column<string>(maxLength: 40, nullable: true),
                AnsweredAt = table.Column<DateTime>(nullable: true),
                DismissedAt = table.Column<DateTime>(nullable: true),
                ToldAt = table.Column<DateTime>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UnansweredQuestions", row => row.Id);
            });

        migration.CreateIndex("IX_UnansweredQuestions_Platform_ChatId", "UnansweredQuestions", ["Platform", "ChatId"]);
        migration.CreateIndex("IX_UnansweredQuestions_CustomerId", "UnansweredQuestions", "CustomerId");
        migration.CreateIndex("IX_UnansweredQuestions_AnsweredWith", "UnansweredQuestions", "AnsweredWith");
        migration.CreateIndex("IX_UnansweredQuestions_AnsweredAt_ToldAt", "UnansweredQuestions", ["AnsweredAt", "ToldAt"]);
        migration.CreateIndex("IX_UnansweredQuestions_LastAskedAt", "UnansweredQuestions", "LastAskedAt");
    }

    private static void CreateSuggestions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "FaqSuggestions",
            table => new
            {
                Id = table.Column<Guid>(),
                EntryKey = table.Column<string>(maxLength: 40),
                Language = table.Column<string>(maxLength: 8),
                Text = table.Column<string>(maxLength: 300),
                Compared = table.Column<string>(maxLength: 300),
                CustomerId = table.Column<Guid>(),
                Source = table.Column<string>(maxLength: 40),
                Times = table.Column<int>(),
                Status = table.Column<string>(maxLength: 40),
                SuggestedAt = table.Column<DateTime>(),
                DecidedAt = table.Column<DateTime>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqSuggestions", row => row.Id);
            });

        migration.CreateIndex("IX_FaqSuggestions_EntryKey_Language", "FaqSuggestions", ["EntryKey", "Language"]);
        migration.CreateIndex("IX_FaqSuggestions_Status", "FaqSuggestions", "Status");
        migration.CreateIndex("IX_FaqSuggestions_CustomerId", "FaqSuggestions", "CustomerId");
    }
}
