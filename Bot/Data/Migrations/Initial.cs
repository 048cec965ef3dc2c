using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Data.Migrations;

/// <summary>The first schema. Column types are left to the database, so the same class serves every one.</summary>
[DbContext(typeof(BotDbContext))]
[Migration("20261122000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AgentIdentities",
            table => new
            {
                Platform = table.Column<string>(maxLength: 20),
                UserId = table.Column<string>(maxLength: 100),
                AgentId = table.Column<Guid>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AgentIdentities", row => new { row.Platform, row.UserId });
            });

        migration.CreateTable(
            "Agents",
            table => new
            {
                Id = table.Column<Guid>(),
                Name = table.Column<string>(maxLength: 100),
                CreatedAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Agents", row => row.Id);
            });

        migration.CreateTable(
            "Conversations",
            table => new
            {
                Platform = table.Column<string>(maxLength: 20),
                ChatId = table.Column<string>(maxLength: 100),
                CustomerId = table.Column<Guid>(),
                State = table.Column<string>(maxLength: 40),
                Slots = table.Column<string>(),
                Prompt = table.Column<int>(),
                LastTurnAt = table.Column<DateTime>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Conversations", row => new { row.Platform, row.ChatId });
            });

        migration.CreateTable(
            "CustomerIdentities",
            table => new
            {
                Platform = table.Column<string>(maxLength: 20),
                UserId = table.Column<string>(maxLength: 100),
                CustomerId = table.Column<Guid>(),
                Reachable = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CustomerIdentities", row => new { row.Platform, row.UserId });
            });

        migration.CreateTable(
            "Customers",
            table => new
            {
                Id = table.Column<Guid>(),
                Name = table.Column<string>(maxLength: 100),
                Language = table.Column<string>(maxLength: 8),
                LanguageChosen = table.Column<bool>(),
                CreatedAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Customers", row => row.Id);
            });

        migration.CreateTable(
            "FaqEntries",
            table => new
            {
                Id = table.Column<Guid>(),
                Key = table.Column<string>(maxLength: 40),
                CreatedAt = table.Column<DateTime>(),
                UpdatedAt = table.Column<DateTime>(),
                RetiredAt = table.Column<DateTime>(nullable: true),
                Helped = table.Column<int>(),
                NotHelped = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqEntries", row => row.Id);
            });

        migration.CreateTable(
            "Inbox",
            table => new
            {
                Sequence = table.Column<long>(),
                Platform = table.Column<string>(maxLength: 20),
                NativeId = table.Column<string>(maxLength: 100),
                ChatId = table.Column<string>(maxLength: 100),
                Payload = table.Column<string>(nullable: true),
                Status = table.Column<string>(maxLength: 40),
                ReceivedAt = table.Column<DateTime>(),
                HandledAt = table.Column<DateTime>(nullable: true),
                FailureReference = table.Column<string>(maxLength: 20, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Inbox", row => row.Sequence);
            });

        migration.CreateTable(
            "MessageCopies",
            table => new
            {
                Id = table.Column<Guid>(),
                Subject = table.Column<Guid>(),
                Platform = table.Column<string>(maxLength: 20),
                ChatId = table.Column<string>(maxLength: 100),
                MessageId = table.Column<string>(maxLength: 100),
                Part = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MessageCopies", row => row.Id);
            });

        migration.CreateTable(
            "MovedChats",
            table => new
            {
                Platform = table.Column<string>(maxLength: 20),
                OldChatId = table.Column<string>(maxLength: 100),
                NewChatId = table.Column<string>(maxLength: 100),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MovedChats", row => new { row.Platform, row.OldChatId });
            });

        migration.CreateTable(
            "OpenedThreads",
            table => new
            {
                Subject = table.Column<Guid>(),
                Platform = table.Column<string>(maxLength: 20),
                ChatId = table.Column<string>(maxLength: 100),
                Title = table.Column<string>(maxLength: 100),
                ThreadId = table.Column<string>(maxLength: 100, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OpenedThreads", row => new { row.Subject, row.Platform, row.ChatId });
            });

        migration.CreateTable(
            "Outbox",
            table => new
            {
                Sequence = table.Column<long>(),
                Platform = table.Column<string>(maxLength: 20),
                ChatId = table.Column<string>(maxLength: 100),
                Thread = table.Column<string>(maxLength: 100, nullable: true),
                Payload = table.Column<string>(),
                Status = table.Column<string>(maxLength: 40),
                Attempts = table.Column<int>(),
                NextTryAt = table.Column<DateTime>(),
                CreatedAt = table.Column<DateTime>(),
                DoneAt = table.Column<DateTime>(nullable: true),
                Problem = table.Column<string>(maxLength: 300, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Outbox", row => row.Sequence);
            });

        migration.CreateTable(
            "TicketCounters",
            table => new
            {
                Id = table.Column<int>(),
                Last = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketCounters", row => row.Id);
            });

        migration.CreateTable(
            "Tickets",
            table => new
            {
                Id = table.Column<Guid>(),
                Number = table.Column<long>(),
                CustomerId = table.Column<Guid>(),
                CustomerName = table.Column<string>(maxLength: 100),
                Platform = table.Column<string>(maxLength: 20),
                ChatId = table.Column<string>(maxLength: 100),
                Language = table.Column<string>(maxLength: 8),
                Category = table.Column<string>(maxLength: 40, nullable: true),
                CategoryLabel = table.Column<string>(maxLength: 100, nullable: true),
                Priority = table.Column<string>(maxLength: 40),
                Status = table.Column<string>(maxLength: 40),
                Summary = table.Column<string>(maxLength: 200),
                Answers = table.Column<string>(),
                AssigneeId = table.Column<Guid>(nullable: true),
                AssigneeName = table.Column<string>(maxLength: 100, nullable: true),
                OpenedAt = table.Column<DateTime>(),
                WaitingSince = table.Column<DateTime>(nullable: true),
                PromisedBy = table.Column<DateTime>(),
                FirstAnsweredAt = table.Column<DateTime>(nullable: true),
                ResolvedAt = table.Column<DateTime>(nullable: true),
                UnreachableSince = table.Column<DateTime>(nullable: true),
                Rating = table.Column<int>(nullable: true),
                EventCount = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Tickets", row => row.Id);
            });

        migration.CreateTable(
            "FaqPhrasings",
            table => new
            {
                EntryId = table.Column<Guid>(),
                Language = table.Column<string>(maxLength: 8),
                Position = table.Column<int>(),
                Text = table.Column<string>(maxLength: 300),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqPhrasings", row => new { row.EntryId, row.Language, row.Position });
                table.ForeignKey("FK_FaqPhrasings_FaqEntries_EntryId", row => row.EntryId, "FaqEntries", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            "FaqTexts",
            table => new
            {
                EntryId = table.Column<Guid>(),
                Language = table.Column<string>(maxLength: 8),
                Title = table.Column<string>(maxLength: 80),
                Answer = table.Column<string>(maxLength: 3000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FaqTexts", row => new { row.EntryId, row.Language });
                table.ForeignKey("FK_FaqTexts_FaqEntries_EntryId", row => row.EntryId, "FaqEntries", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            "TicketEvents",
            table => new
            {
                Id = table.Column<Guid>(),
                TicketId = table.Column<Guid>(),
                Sequence = table.Column<int>(),
                Kind = table.Column<string>(maxLength: 40),
                At = table.Column<DateTime>(),
                ActorKind = table.Column<string>(maxLength: 40),
                ActorId = table.Column<Guid>(nullable: true),
                ActorName = table.Column<string>(maxLength: 100),
                Platform = table.Column<string>(maxLength: 20, nullable: true),
                Text = table.Column<string>(),
                Location = table.Column<string>(maxLength: 500, nullable: true),
                ReplyTo = table.Column<Guid>(nullable: true),
                Edits = table.Column<Guid>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketEvents", row => row.Id);
                table.ForeignKey("FK_TicketEvents_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            "Attachments",
            table => new
            {
                Id = table.Column<Guid>(),
                TicketId = table.Column<Guid>(),
                EventId = table.Column<Guid>(),
                Position = table.Column<int>(),
                Kind = table.Column<string>(maxLength: 40),
                Name = table.Column<string>(maxLength: 120),
                MediaType = table.Column<string>(maxLength: 100, nullable: true),
                Size = table.Column<long>(nullable: true),
                Sha256 = table.Column<string>(maxLength: 64, nullable: true),
                Refusal = table.Column<string>(maxLength: 40, nullable: true),
                NativePlatform = table.Column<string>(maxLength: 20),
                NativeFileId = table.Column<string>(maxLength: 500),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Attachments", row => row.Id);
                table.ForeignKey("FK_Attachments_TicketEvents_EventId", row => row.EventId, "TicketEvents", "Id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateIndex("IX_AgentIdentities_AgentId", "AgentIdentities", "AgentId");
        migration.CreateIndex("IX_Attachments_EventId", "Attachments", "EventId");
        migration.CreateIndex("IX_Attachments_Sha256", "Attachments", "Sha256");
        migration.CreateIndex("IX_Attachments_TicketId", "Attachments", "TicketId");
        migration.CreateIndex("IX_Conversations_CustomerId", "Conversations", "CustomerId");
        migration.CreateIndex("IX_CustomerIdentities_CustomerId", "CustomerIdentities", "CustomerId");
        migration.CreateIndex("IX_FaqEntries_Key", "FaqEntries", "Key", unique: true);
        migration.CreateIndex("IX_FaqEntries_UpdatedAt", "FaqEntries", "UpdatedAt");
        migration.CreateIndex("IX_Inbox_Platform_NativeId", "Inbox", ["Platform", "NativeId"], unique: true);
        migration.CreateIndex("IX_Inbox_Status_Sequence", "Inbox", ["Status", "Sequence"]);
        migration.CreateIndex("IX_MessageCopies_Platform_ChatId_MessageId", "MessageCopies", ["Platform", "ChatId", "MessageId"]);
        migration.CreateIndex("IX_MessageCopies_Subject_Platform_ChatId", "MessageCopies", ["Subject", "Platform", "ChatId"]);
        migration.CreateIndex("IX_OpenedThreads_Platform_ChatId_ThreadId", "OpenedThreads", ["Platform", "ChatId", "ThreadId"]);
        migration.CreateIndex("IX_Outbox_Platform_ChatId_Sequence", "Outbox", ["Platform", "ChatId", "Sequence"]);
        migration.CreateIndex("IX_Outbox_Status_Sequence", "Outbox", ["Status", "Sequence"]);
        migration.CreateIndex("IX_TicketEvents_TicketId_Sequence", "TicketEvents", ["TicketId", "Sequence"], unique: true);
        migration.CreateIndex("IX_Tickets_CustomerId_Number", "Tickets", ["CustomerId", "Number"]);
        migration.CreateIndex("IX_Tickets_Number", "Tickets", "Number", unique: true);
        migration.CreateIndex("IX_Tickets_Platform_ChatId_Number", "Tickets", ["Platform", "ChatId", "Number"]);
        migration.CreateIndex("IX_Tickets_Status_WaitingSince", "Tickets", ["Status", "WaitingSince"]);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("Attachments");
        migration.DropTable("TicketEvents");
        migration.DropTable("FaqTexts");
        migration.DropTable("FaqPhrasings");
        migration.DropTable("Tickets");
        migration.DropTable("TicketCounters");
        migration.DropTable("Outbox");
        migration.DropTable("OpenedThreads");
        migration.DropTable("MovedChats");
        migration.DropTable("MessageCopies");
        migration.DropTable("Inbox");
        migration.DropTable("FaqEntries");
        migration.DropTable("Customers");
        migration.DropTable("CustomerIdentities");
        migration.DropTable("Conversations");
        migration.DropTable("Agents");
        migration.DropTable("AgentIdentities");
    }
}
