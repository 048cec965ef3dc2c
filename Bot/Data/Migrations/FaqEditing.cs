using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>Drafts and versions of FAQ entries, and the questions that are pinned to them. What is there already gets its first version at the next start.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122140000_FaqEditing")]
internal sealed class FaqEditing : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<int>("CurrentVersion", "FaqEntries", nullable: false, defaultValue: 0);
        migration.AddColumn<int>("Revision", "FaqEntries", nullable: false, defaultValue: 0);
        migration.AddColumn<int>("ChangedIn", "FaqTexts", nullable: false, defaultValue: 0);

        migration.CreateTable(
            "FaqPinnedQuestions",
            table => new
            {
                EntryId = table.Column<Guid>(),
                Language = table.Column<string>(maxLength: 8),
                Position = table.Column<int>(),
                Text = table.Column<string>(maxLength: 300),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqPinnedQuestions", row => new { row.EntryId, row.Language, row.Position });
                table.ForeignKey("FK_FaqPinnedQuestions_FaqEntries_EntryId", row => row.EntryId, "FaqEntries", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            "FaqDrafts",
            table => new
            {
                EntryId = table.Column<Guid>(),
                Content = table.Column<string>(),
                BasedOn = table.Column<int>(),
                BackTo = table.Column<int>(nullable: true),
                ByName = table.Column<string>(maxLength: 100),
                ByPlatform = table.Column<string>(maxLength: 20, nullable: true),
                ByUserId = table.Column<string>(maxLength: 100, nullable: true),
                At = table.Column<DateTime>(),
                State = table.Column<string>(maxLength: 40),
                Asked = table.Column<string>(maxLength: 1000, nullable: true),
                Broken = table.Column<string>(),
                ClaimedUntil = table.Column<DateTime>(nullable: true),
                ChangedAt = table.Column<DateTime>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqDrafts", row => row.EntryId);
                table.ForeignKey("FK_FaqDrafts_FaqEntries_EntryId", row => row.EntryId, "FaqEntries", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            "FaqDraftRevisions",
            table => new
            {
                EntryId = table.Column<Guid>(),
                Revision = table.Column<int>(),
                Content = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqDraftRevisions", row => new { row.EntryId, row.Revision });
                table.ForeignKey("FK_FaqDraftRevisions_FaqEntries_EntryId", row => row.EntryId, "FaqEntries", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            "FaqVersions",
            table => new
            {
                EntryId = table.Column<Guid>(),
                Number = table.Column<int>(),
                Kind = table.Column<string>(maxLength: 40),
                BackTo = table.Column<int>(nullable: true),
                At = table.Column<DateTime>(),
                Revision = table.Column<int>(),
                ByName = table.Column<string>(maxLength: 100),
                ByPlatform = table.Column<string>(maxLength: 20, nullable: true),
                ByUserId = table.Column<string>(maxLength: 100, nullable: true),
                Content = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqVersions", row => new { row.EntryId, row.Number });
                table.ForeignKey("FK_FaqVersions_FaqEntries_EntryId", row => row.EntryId, "FaqEntries", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateIndex("IX_FaqDrafts_ChangedAt", "FaqDrafts", "ChangedAt");
        migration.CreateIndex("IX_FaqDrafts_State", "FaqDrafts", "State");
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("FaqVersions");
        migration.DropTable("FaqDraftRevisions");
        migration.DropTable("FaqDrafts");
        migration.DropTable("FaqPinnedQuestions");
        // Not DropColumn: without a snapshot of the model, that cannot rebuild the table on SQLite; this both databases understand.
        migration.Sql("ALTER TABLE \"FaqTexts\" DROP COLUMN \"ChangedIn\"");
        migration.Sql("ALTER TABLE \"FaqEntries\" DROP COLUMN \"Revision\"");
        migration.Sql("ALTER TABLE \"FaqEntries\" DROP COLUMN \"CurrentVersion\"");
    }
}
