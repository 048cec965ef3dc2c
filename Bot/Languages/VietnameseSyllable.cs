using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Languages;

/// <summary>Whether a word is built like a Vietnamese syllable, which few words of other languages are: "nguyen" is, "where" is not.</summary>
internal static partial class VietnameseSyllable
{
    private static readonly FrozenSet<string> _rimes = (
        "a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu i ia ich iem ien ieng iep iet ieu im in inh ip it iu " +
        "o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u ua uan uang uat uay uc ue " +
        "uech uenh ui uich uinh um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu " +
        "y ych yem yen yeng yet yeu ym yn ynh yt").Split(' ').ToFrozenSet();

    /// <summary>Whether it is; with or without its marks, in small letters.</summary>
    public static bool Is(string word)
    {
        var bare = LetterFold.Fold(word);
        return bare.Length <= 7 && Parts().Match(bare) is { Success: true } parts && _rimes.Contains(parts.Groups[1].Value);
    }

    [GeneratedRegex("^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?([aeiouy].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
