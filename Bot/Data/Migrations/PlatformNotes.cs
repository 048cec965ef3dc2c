using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>What platforms note for themselves.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122090000_PlatformNotes")]
internal sealed class PlatformNotes : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PlatformNotes",
            table => new
            {
                Platform = table.Column<string>(maxLength: 20),
                Key = table.Column<string>(maxLength: 100),
                ChatId = table.Column<string>(maxLength: 100, nullable: true),
                Value = table.Column<string>(maxLength: 200),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PlatformNotes", row => new { row.Platform, row.Key });
            });

        migration.CreateIndex("IX_PlatformNotes_Platform_ChatId", "PlatformNotes", ["Platform", "ChatId"]);
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("PlatformNotes");
}
