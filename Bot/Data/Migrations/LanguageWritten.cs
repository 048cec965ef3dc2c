using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>Whether what a customer wrote told their language. Who is known already has written.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122120000_LanguageWritten")]
internal sealed class LanguageWritten : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.AddColumn<bool>("LanguageWritten", "Customers", nullable: false, defaultValue: true);

    // Not DropColumn: without a snapshot of the model, that cannot rebuild the table on SQLite; this both databases understand.
    protected override void Down(MigrationBuilder migration) => migration.Sql("ALTER TABLE \"Customers\" DROP COLUMN \"LanguageWritten\"");
}
