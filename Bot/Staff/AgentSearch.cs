using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Staff;

/// <summary>Finds the colleague whom an agent names: by a mention, a handle, a name or a first name. Never guesses between two.</summary>
internal sealed class AgentSearch(AgentDirectory directory)
{
    private const int Listed = 20;

    /// <summary>Whom somebody means.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="platform">Where it was said: an <c>@handle</c> is one of that platform before it is another's.</param>
    /// <param name="mentions">Accounts of the platform that were named; the first counts, and is an agent from now on.</param>
    /// <param name="words">Else the words.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    public async Task<AgentMeant> FindAsync(
        BotDbContext db, string? platform, IReadOnlyList<Sender> mentions, string words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (platform is not null && mentions is [var mentioned, ..])
        {
            return new AgentMeant.One(await directory.OfAsync(db, platform, mentioned, now, cancellationToken));
        }

        // The whole staff is a few dozen people, and no database folds letters as we do.
        await db.AgentIdentities.LoadAsync(cancellationToken);
        await db.Agents.LoadAsync(cancellationToken);
        var accounts = db.AgentIdentities.Local
            .Join(db.Agents.Local, identity => identity.AgentId, agent => agent.Id, (identity, agent) => new Account(agent, identity))
            .OrderBy(account => account.Agent.Name, StringComparer.Ordinal).ThenBy(account => account.Identity.Platform, StringComparer.Ordinal)
            .ToList();
        var found = Named(accounts, words.Trim(), platform).ToList();
        return found.DistinctBy(account => account.Agent.Id).Take(2).ToList() switch
        {
            [] => new AgentMeant.Nobody(Known(accounts)),
            [var one] => new AgentMeant.One(one.Agent),
            _ => new AgentMeant.Several(Known(found)),
        };
    }

    /// <summary>The accounts that the words fit best: the way of naming that fits first excludes the others.</summary>
    private static IEnumerable<Account> Named(IReadOnlyList<Account> accounts, string words, string? platform)
    {
        if (words.StartsWith('@'))
        {
            var handle = Folded(words[1..].Split((char[]?)null, 2)[0]);
            var called = accounts.Where(account => HandleOf(account) == handle).ToList();
            var here = called.Where(account => account.Identity.Platform == platform).ToList();
            if (called.Count > 0)
            {
                return here.Count > 0 ? here : called;
            }
        }

        var name = Folded(words.TrimStart('@'));
        return name.Length == 0
            ? []
            : new Func<Account, string?>[] { NameOf, FirstNameOf, HandleOf }
                .Select(way => accounts.Where(account => way(account) == name).ToList())
                .FirstOrDefault(fitting => fitting.Count > 0) ?? [];
    }

    private static IReadOnlyList<KnownAgent> Known(IEnumerable<Account> accounts) =>
        [.. accounts.Take(Listed).Select(account => new KnownAgent(account.Agent.Name, account.Identity.Platform, account.Identity.Handle))];

    private static string NameOf(Account account) => Folded(account.Agent.Name);

    private static string FirstNameOf(Account account) => Folded(account.Agent.FirstName);

    private static string? HandleOf(Account account) => account.Identity.Handle is { } handle ? Folded(handle) : null;

    // Nobody types a colleague's accents and capitals.
    private static string Folded(string name) => LetterFold.Fold(name.Trim().ToLowerInvariant());

    private sealed record Account(Agent Agent, AgentIdentity Identity);
}
