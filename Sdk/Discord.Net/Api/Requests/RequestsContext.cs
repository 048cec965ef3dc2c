using System.Text.Json.Serialization;

namespace Discord.API;

/// <summary>The source-generated code for what is only sent.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MessageBody)), JsonSerializable(typeof(ThreadBody)), JsonSerializable(typeof(PostBody))]
[JsonSerializable(typeof(ThreadChange)), JsonSerializable(typeof(ForumChange)), JsonSerializable(typeof(DirectChannelBody))]
[JsonSerializable(typeof(InteractionResponseBody<MessageBody>)), JsonSerializable(typeof(InteractionResponseBody<ModalBody>))]
[JsonSerializable(typeof(InteractionResponseBody<ChoicesBody>))]
internal sealed partial class RequestsContext : JsonSerializerContext;
