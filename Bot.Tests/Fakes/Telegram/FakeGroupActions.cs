using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>What people do to a group with their own hands.</summary>
internal static class FakeGroupActions
{
    /// <summary>A member opens a topic; the bot sees forum_topic_created.</summary>
    public static FakeTopic CreatesTopic(this FakePerson person, FakeGroup group, string name)
    {
        lock (person.World.Gate)
        {
            var topic = group.OpenTopic(person.User, name, 7322096, null);
            person.World.Updates.Push("message", topic.Opening!.ToJson(), group.Id);
            return topic;
        }
    }

    /// <summary>
    /// Somebody deletes a topic; Telegram tells the bot nothing. From then on the bot is refused with <paramref name="answer"/>:
    /// "message thread not found" (usual) or "TOPIC_DELETED".
    /// </summary>
    public static void DeleteTopic(this FakeGroup group, FakeTopic topic, string answer = "message thread not found") =>
        Locked(group, _ => group.LoseTopic(topic, Owner(group), answer));

    public static void CloseTopic(this FakeGroup group, FakeTopic topic) => Locked(group, _ =>
    {
        topic.IsClosed = true;
        group.Log(ChatEventKind.TopicClosed, Owner(group), null, topic.Title, topic);
        group.PostService(Owner(group), topic, "forum_topic_closed", new JsonObject());
    });

    public static void ReopenTopic(this FakeGroup group, FakeTopic topic) => Locked(group, _ =>
    {
        topic.IsClosed = false;
        group.Log(ChatEventKind.TopicReopened, Owner(group), null, topic.Title, topic);
        group.PostService(Owner(group), topic, "forum_topic_reopened", new JsonObject());
    });

    /// <summary>
    /// The group becomes a supergroup, with topics if asked: its id changes, the old one answers 400 with migrate_to_chat_id for ever.
    /// Returns the new id.
    /// </summary>
    public static long UpgradeToSupergroup(this FakeGroup group, bool forum = true)
    {
        lock (group.World.Gate)
        {
            var (oldId, newId) = (group.Id, group.World.NewGroupId(super: true));
            group.PostService(Owner(group), null, "migrate_to_chat_id", newId);
            group.BecomeSupergroup(newId, forum);
            group.PostService(Owner(group), null, "migrate_from_chat_id", oldId);
            return newId;
        }
    }

    public static void KickBot(this FakeGroup group) => Locked(group, world =>
    {
        group.Refusal = group.IsSuper ? ApiRefusal.KickedFromSupergroup : ApiRefusal.KickedFromGroup;
        MembershipUpdates.BotChanged(world, group, Owner(group), "administrator", "kicked");
    });

    public static void AddBotBack(this FakeGroup group) => Locked(group, world =>
    {
        group.Refusal = null;
        MembershipUpdates.BotChanged(world, group, Owner(group), "left", "administrator");
    });

    /// <summary>Somebody joins, also after the group was made; the bot sees new_chat_members and, when asked for, chat_member.</summary>
    public static void Joins(this FakePerson person, FakeGroup group, string status = "member") => Locked(group, world =>
    {
        group.Members[person.Id] = (person.User, status);
        MembershipUpdates.PersonChanged(world, group, person.User, "left", status);
        group.PostService(person.User, null, "new_chat_members", new JsonArray(person.User.ToJson()));
    });

    public static void Leaves(this FakePerson person, FakeGroup group) => Locked(group, world =>
    {
        group.Members.Remove(person.Id);
        MembershipUpdates.PersonChanged(world, group, person.User, "member", "left");
        group.PostService(person.User, null, "left_chat_member", person.User.ToJson());
    });

    private static FakeUser Owner(FakeGroup group) =>
        group.Members.Values.OrderByDescending(m => m.Status == "creator").Select(m => m.User).FirstOrDefault()
        ?? new FakeUser(777000, "Owner");

    private static void Locked(FakeGroup group, Action<World> change)
    {
        lock (group.World.Gate)
        {
            change(group.World);
            group.World.Changed();
        }
    }
}
