using Bot.Knowledge.Files;

namespace Bot.Tests.Knowledge;

public sealed class FaqCommandsTests : IDisposable
{
    private readonly KnowledgeDatabase _faq = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("faq-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly FaqCommands _commands;

    public FaqCommandsTests() => _commands = new FaqCommands(_faq.Importer, _faq.Exporter, _faq.Books);

    [Fact]
    public async Task A_good_file_is_imported_and_exported_again()
    {
        var file = Write("in.csv", "key,language,title,phrasings,answer\na,en,Title,one|two,Answer\n");

        Assert.Equal(0, await _commands.ImportAsync(file, _output, _error, CancellationToken.None));
        Assert.Equal(0, await _commands.ExportAsync(PathOf("out.yml"), _output, _error, CancellationToken.None));

        Assert.Contains("1 new", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 entry", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("key: a", await File.ReadAllTextAsync(PathOf("out.yml")), StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public async Task Each_problem_is_a_line_with_what_to_do_and_the_code_is_65()
    {
        var file = Write("in.csv", "key,language,title,phrasings,answer\na,xx,,one,Answer\n");

        Assert.Equal(65, await _commands.ImportAsync(file, _output, _error, CancellationToken.None));

        var lines = _error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("Line 2", lines[0], StringComparison.Ordinal);
        Assert.Contains("en, ru, vi, zh", lines[0], StringComparison.Ordinal);
        Assert.Contains("2 problems", lines[2], StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("missing.yaml", 66)]
    [InlineData("faq.txt", 65)]
    [InlineData("", 65)]
    public async Task A_file_that_is_not_there_or_of_no_known_kind_has_its_code(string file, int code)
    {
        Assert.Equal(code, await _commands.ImportAsync(PathOf(file), _output, _error, CancellationToken.None));

        Assert.NotEmpty(_error.ToString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_has_its_code()
    {
        Assert.Equal(73, await _commands.ExportAsync(PathOf("no/such/folder.csv"), _output, _error, CancellationToken.None));

        Assert.NotEmpty(_error.ToString());
    }

    public void Dispose()
    {
        _faq.Dispose();
        _output.Dispose();
        _error.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string PathOf(string file) => Path.Combine(_folder, file);

    private string Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }
}
