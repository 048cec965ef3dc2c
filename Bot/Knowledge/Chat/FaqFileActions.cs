using Bot.Knowledge.Files;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq export</c> and <c>import</c>: the whole FAQ as a file, out and in.</summary>
internal sealed class FaqFileActions(FaqExporter exporter, FaqImports imports, FileStore store) : IFaqAction
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["export", "import"];

    /// <inheritdoc/>
    public IReadOnlyList<string> NeedEntry { get; } = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        if (order.Name == "export")
        {
            return [await ExportAsync(scene, order.Words.Equals("csv", StringComparison.OrdinalIgnoreCase) ? FaqFormat.Csv : FaqFormat.Yaml, cancellationToken)];
        }

        return scene.Message.Files is []
            ? [FaqQuestions.File(scene)]
            : await imports.TakeAsync(scene, scene.Message.Files, cancellationToken);
    }

    private async Task<FaqReply> ExportAsync(FaqScene scene, FaqFormat format, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var entries = await exporter.ExportAsync(content, format, cancellationToken);
        content.Position = 0;
        var (name, type) = format is FaqFormat.Csv ? ("faq.csv", "text/csv") : ("faq.yaml", "application/yaml");
        return await store.SaveAsync(content, long.MaxValue, cancellationToken) is var (sha256, _)
            ? new FaqReply(scene.Book.Say("faq.chat.exported", ("entries", entries)))
            {
                Files = [new OutgoingFile(FileKind.Document, name, type, sha256, null, null)],
            }
            : throw new InvalidOperationException("A file without a limit was too large.");
    }
}
