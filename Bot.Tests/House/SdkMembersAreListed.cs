using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>
/// <c>docs/sdks.md</c> lists every member of the chat packages that the compiled program uses: what a stand-in must have, and a package
/// must still have when its version changes. <c>UPDATE_DOCS=1</c> writes the list anew.
/// </summary>
public partial class SdkMembersAreListed
{
    private static readonly string[] _packages = ["Discord.Net", "Stateless", "Telegram.Bot"];

    [Fact]
    public void Every_member_that_the_program_uses_is_listed()
    {
        var file = Path.Combine(Repository.Root, "docs/sdks.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var current = Section().Replace(text, _ => $"<!-- members -->\n\n{string.Join("\n\n", _packages.Select(Listed))}\n\n<!-- /members -->");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, current);
        }

        Assert.Equal(current, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Something_of_every_package_is_used() => Assert.All(_packages, package => Assert.NotEmpty(MembersOf(package)));

    private static string Listed(string package)
    {
        var members = MembersOf(package).ToLookup(member => member.Type, member => member.Name);
        return $"### {package}\n\n" + string.Join('\n', members.OrderBy(type => type.Key, StringComparer.Ordinal).Select(type =>
            string.Join(", ", type.Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(name => $"`{name}`")) is { Length: > 0 } names
                ? $"* `{type.Key}`: {names}"
                : $"* `{type.Key}`"));
    }

    // A published package may be several assemblies (Discord.Net.Core, Discord.Net.Rest, …) where the stand-in is one.
    private static List<(string Type, string Name)> MembersOf(string package)
    {
        using var file = new PEReader(File.OpenRead(typeof(Program).Assembly.Location));
        var code = file.GetMetadataReader();
        bool IsOurs(TypeReference type) => NameOfScope(code, type) is { } scope && (scope == package || scope.StartsWith(package + ".", StringComparison.Ordinal));
        var types = code.TypeReferences.Select(code.GetTypeReference).Where(IsOurs).Select(type => (FullName(code, type), ""));
        var members = code.MemberReferences.Select(code.GetMemberReference)
            .Select(member => (Type: TypeOf(code, member.Parent), Member: member))
            .Where(use => use.Type is { } type && IsOurs(type))
            .Select(use => (FullName(code, use.Type!.Value), Spoken(code.GetString(use.Member.Name))));
        return [.. types.Concat(members).Distinct()];
    }

    private static TypeReference? TypeOf(MetadataReader code, EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeReference:
                return code.GetTypeReference((TypeReferenceHandle)parent);
            case HandleKind.TypeSpecification:
                // ECMA-335 II.23.2.14: GENERICINST (CLASS | VALUETYPE) TypeDefOrRef …; arrays and the like have no members of a package.
                var signature = code.GetBlobReader(code.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
                return signature.ReadSignatureTypeCode() is SignatureTypeCode.GenericTypeInstance && signature.ReadByte() > 0
                    && signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } generic
                    ? code.GetTypeReference((TypeReferenceHandle)generic)
                    : null;
            default:
                return null;
        }
    }

    private static string? NameOfScope(MetadataReader code, TypeReference type) => type.ResolutionScope.Kind switch
    {
        HandleKind.AssemblyReference => code.GetString(code.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
        HandleKind.TypeReference => NameOfScope(code, code.GetTypeReference((TypeReferenceHandle)type.ResolutionScope)),
        _ => null,
    };

    private static string FullName(MetadataReader code, TypeReference type)
    {
        var name = Arity().Replace(code.GetString(type.Name), "");
        return type.ResolutionScope.Kind is HandleKind.TypeReference
            ? $"{FullName(code, code.GetTypeReference((TypeReferenceHandle)type.ResolutionScope))}.{name}"
            : $"{code.GetString(type.Namespace)}.{name}";
    }

    private static string Spoken(string member) => member == ".ctor" ? "new" : Accessor().Replace(member, "");

    [GeneratedRegex("<!-- members -->.*<!-- /members -->", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("`[0-9]+$")]
    private static partial Regex Arity();

    [GeneratedRegex("^(get|set|add|remove)_")]
    private static partial Regex Accessor();
}
