using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.House;

/// <summary>Names say what a thing is.</summary>
public class Names
{
    private static readonly string[] _emptyEndings = ["Manager", "Helper", "Util", "Utils", "Common", "Base", "Impl", "Info", "Data"];
    private static readonly string[] _taken = ["Bot", "Message", "Chat", "User", "Update", "Embed"];

    private static readonly IReadOnlyList<Type> _types =
        [.. typeof(Program).Assembly.GetTypes().Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.IsNested && type.Namespace?.StartsWith("Bot", StringComparison.Ordinal) is true)];

    [Fact]
    public void No_type_ends_in_a_word_that_says_nothing()
    {
        Assert.DoesNotContain(_types, type => _emptyEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_hosted_services_are_called_services()
    {
        Assert.DoesNotContain(_types, type => type.Name.EndsWith("Service", StringComparison.Ordinal) && !type.IsAssignableTo(typeof(IHostedService)));
    }

    [Fact]
    public void No_type_takes_the_name_of_an_SDKs_type()
    {
        Assert.DoesNotContain(_types, type => _taken.Contains(type.Name));
    }

    [Fact]
    public void Constructors_take_at_most_six_services()
    {
        var wide = _types.Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethod("<Clone>$") is null)
            .SelectMany(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(constructor => constructor.GetParameters().Length > 6)
            .Select(constructor => constructor.DeclaringType);

        Assert.Empty(wide);
    }
}
