using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>The time zones of customers whose app tells them: for "yesterday".</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122170000_CustomerTimeZones")]
internal sealed class CustomerTimeZones : Migration
{
    protected override void Up(MigrationBuilder migration) =>
        migration.AddColumn<string>("TimeZone", "Customers", maxLength: 64, nullable: true);

    // SQLite drops a column since its version 3.35, but EF Core still builds the table anew for it, from a model that is not kept here.
    protected override void Down(MigrationBuilder migration) =>
        migration.Sql("""ALTER TABLE "Customers" DROP COLUMN "TimeZone";""");
}
