namespace Discord;

/// <summary>The user that the client is logged in as.</summary>
public interface ISelfUser : IUser;
