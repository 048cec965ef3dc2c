namespace Discord;

/// <summary>A file of a message.</summary>
public class Attachment : IAttachment
{
    private readonly API.Attachment model;

    internal Attachment(API.Attachment model) => this.model = model;

    /// <inheritdoc/>
    public ulong Id => model.Id;

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <inheritdoc/>
    public string Filename => model.Filename;

    /// <inheritdoc/>
    public string Url => model.Url;

    /// <inheritdoc/>
    public string ProxyUrl => model.ProxyUrl;

    /// <inheritdoc/>
    public int Size => model.Size;

    /// <inheritdoc/>
    public int? Height => model.Height;

    /// <inheritdoc/>
    public int? Width => model.Width;

    /// <inheritdoc/>
    public bool Ephemeral => model.Ephemeral ?? false;

    /// <inheritdoc/>
    public string Description => model.Description;

    /// <inheritdoc/>
    public string ContentType => model.ContentType;

    /// <inheritdoc/>
    public double? Duration => model.DurationSecs;

    /// <inheritdoc/>
    public string Waveform => model.Waveform;

    /// <inheritdoc/>
    public AttachmentFlags Flags => model.Flags ?? AttachmentFlags.None;

    /// <inheritdoc/>
    public string Title => model.Title;

    /// <summary>The name of the file.</summary>
    public override string ToString() => Filename;
}
