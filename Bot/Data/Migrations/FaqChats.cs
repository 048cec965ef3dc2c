using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>What the bot remembers of admins who edit the FAQ from chat.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122160000_FaqChats")]
internal sealed class FaqChats : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.CreateTable(
        "FaqChats",
        table => new
        {
            Platform = table.Column<string>(maxLength: 20),
            ChatId = table.Column<string>(maxLength: 100),
            Thread = table.Column<string>(maxLength: 100),
            UserId = table.Column<string>(maxLength: 100),
            Step = table.Column<string>(maxLength: 40),
            Question = table.Column<Guid>(),
            Key = table.Column<string>(maxLength: 40),
            Language = table.Column<string>(maxLength: 8),
            Revision = table.Column<int>(),
            Kept = table.Column<string>(maxLength: 60_000, nullable: true),
            AskedAt = table.Column<DateTime>(),
            LanguageTag = table.Column<string>(maxLength: 20, nullable: true),
            PublishKey = table.Column<string>(maxLength: 40),
            PublishAskedIn = table.Column<string>(maxLength: 100, nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_FaqChats", row => new { row.Platform, row.ChatId, row.Thread, row.UserId });
        });

    protected override void Down(MigrationBuilder migration) => migration.DropTable("FaqChats");
}
