#nullable enable

namespace Discord.Net.Rest;

/// <summary>A file in a form.</summary>
internal readonly record struct MultipartFile(Stream Stream, string Filename, string? ContentType = null);
