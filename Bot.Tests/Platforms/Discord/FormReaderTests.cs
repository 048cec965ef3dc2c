using System.Text.Json.Nodes;
using Bot.Messaging;
using Bot.Platforms.Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class FormReaderTests
{
    [Fact]
    public void Labels_and_rows_read_alike()
    {
        var labels = Read("""
            {"custom_id":"t","components":[
              {"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"what","value":" it broke\r\ntoday "}},
              {"type":18,"id":3,"component":{"type":3,"id":4,"custom_id":"wish","values":["b"]}}]}
            """).Form;
        var rows = Read("""{"custom_id":"t","components":[{"type":1,"components":[{"type":4,"custom_id":"what","value":"it broke\ntoday"}]},{"type":1,"components":[{"type":4,"custom_id":"wish","value":"b"}]}]}""").Form;

        Assert.Equal(("t", "it broke\ntoday", "b"), (labels.Token, labels.Value("what"), labels.Value("wish")));
        Assert.Equal(("t", "it broke\ntoday", "b"), (rows.Token, rows.Value("what"), rows.Value("wish")));
    }

    [Fact]
    public void What_was_left_empty_is_not_there() =>
        Assert.Empty(Read("""{"custom_id":"t","components":[{"type":18,"component":{"type":4,"custom_id":"a","value":""}},{"type":18,"component":{"type":3,"custom_id":"b","values":[]}}]}""").Form.Values);

    [Fact]
    public void Files_come_by_their_links()
    {
        var (form, files) = Read("""
            {"custom_id":"t","components":[{"type":18,"component":{"type":19,"custom_id":"proof","values":["7","8","9"]}}],
             "resolved":{"attachments":{
               "7":{"id":"7","filename":"../a.png","url":"https://cdn.discordapp.com/ephemeral-attachments/1/7/a.png?ex=1","size":12,"content_type":"image/png"},
               "8":{"id":"8","filename":"b.pdf","url":"https://cdn.discordapp.com/ephemeral-attachments/1/8/b.pdf","size":34}}}}
            """);

        Assert.Empty(form.Values);
        Assert.Collection(
            files,
            file => Assert.Equal(
                new IncomingFile { NativeFileId = "https://cdn.discordapp.com/ephemeral-attachments/1/7/a.png?ex=1", Kind = FileKind.Photo, Name = "a.png", MediaType = "image/png", Size = 12 }, file),
            file => Assert.Equal((FileKind.Document, "b.pdf", 34L, null), (file.Kind, file.Name, file.Size, file.Refusal)));
    }

    [Fact]
    public void A_file_whose_link_cannot_be_kept_is_not_dropped_in_silence()
    {
        var url = "https://cdn.discordapp.com/" + new string('x', 600);
        var file = Assert.Single(Read($$$$$"""
            {"components":[{"type":18,"component":{"type":19,"custom_id":"p","values":["7"]}}],"resolved":{"attachments":{"7":{"id":"7","filename":"a.png","url":"{{{{{url}}}}}"}}}}
            """).Files);

        Assert.Equal((FileRefusal.Unavailable, "a.png"), (file.Refusal, file.Name));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"custom_id":7,"components":{"type":18}}""")]
    [InlineData("""{"components":[null,1,"x",{"type":"x","custom_id":null},{"type":18,"component":[1]},{"custom_id":{"a":1},"value":{"b":2}}]}""")]
    [InlineData("""{"components":[{"type":19,"custom_id":"p","values":[1,{}]}],"resolved":{"attachments":[1]}}""")]
    public void Whatever_comes_is_read(string anything)
    {
        var (form, files) = Read(anything);

        Assert.Empty(form.Values);
        Assert.Empty(files);
    }

    private static (SubmittedForm Form, IReadOnlyList<IncomingFile> Files) Read(string data) => FormReader.Read(JsonNode.Parse(data)!.AsObject());
}
