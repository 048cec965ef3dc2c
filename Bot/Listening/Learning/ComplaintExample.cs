namespace Bot.Listening.Learning;

/// <summary>A message with what somebody says of it.</summary>
/// <param name="Text">The message.</param>
/// <param name="IsComplaint">Whether it is a complaint.</param>
/// <param name="Language">The code of its language; empty when it is not told.</param>
/// <param name="Topic">What it is about; empty for a file without topics. A topic is never cut in two by folds, so that what is measured is how it does with matters it never saw.</param>
/// <param name="IsSeed">Whether the project wrote it.</param>
internal sealed record ComplaintExample(string Text, bool IsComplaint, string Language = "", string Topic = "", bool IsSeed = false);
