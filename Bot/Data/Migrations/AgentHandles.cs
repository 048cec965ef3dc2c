using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>The handles of agents' accounts, by which colleagues name them.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122110000_AgentHandles")]
internal sealed class AgentHandles : Migration
{
    protected override void Up(MigrationBuilder migration) =>
        migration.AddColumn<string>("Handle", "AgentIdentities", maxLength: 100, nullable: true);

    // SQLite drops a column since its version 3.35, but EF Core still builds the table anew for it, from a model that is not kept here.
    protected override void Down(MigrationBuilder migration) =>
        migration.Sql("""ALTER TABLE "AgentIdentities" DROP COLUMN "Handle";""");
}
