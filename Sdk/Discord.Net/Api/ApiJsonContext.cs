using System.Text.Json.Serialization;

namespace Discord.API;

/// <summary>The source-generated code for what is received, and for what goes both ways.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(User)), JsonSerializable(typeof(GuildMember)), JsonSerializable(typeof(GuildMember[]))]
[JsonSerializable(typeof(Guild)), JsonSerializable(typeof(Guild[])), JsonSerializable(typeof(Role)), JsonSerializable(typeof(Role[]))]
[JsonSerializable(typeof(Channel)), JsonSerializable(typeof(Channel[])), JsonSerializable(typeof(ThreadMember))]
[JsonSerializable(typeof(ThreadMember[])), JsonSerializable(typeof(ThreadList)), JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Message[])), JsonSerializable(typeof(AllowedMentions)), JsonSerializable(typeof(Attachment)), JsonSerializable(typeof(Embed))]
[JsonSerializable(typeof(Component)), JsonSerializable(typeof(Poll)), JsonSerializable(typeof(ApplicationCommand)), JsonSerializable(typeof(ApplicationCommand[]))]
[JsonSerializable(typeof(Application)), JsonSerializable(typeof(Interaction)), JsonSerializable(typeof(GatewayFrame))]
[JsonSerializable(typeof(HelloEvent)), JsonSerializable(typeof(ReadyEvent)), JsonSerializable(typeof(ThreadListSyncEvent))]
[JsonSerializable(typeof(ThreadMembersUpdateEvent)), JsonSerializable(typeof(MessageDeleteEvent)), JsonSerializable(typeof(ReactionEvent))]
[JsonSerializable(typeof(TypingStartEvent)), JsonSerializable(typeof(GuildMemberRemoveEvent))]
[JsonSerializable(typeof(GuildMembersChunkEvent)), JsonSerializable(typeof(GuildRoleEvent))]
[JsonSerializable(typeof(BotGatewayAnswer)), JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
