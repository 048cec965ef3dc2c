namespace Stateless;

/// <summary>What happens to a trigger that is fired while another one is still being handled.</summary>
public enum FiringMode
{
    /// <summary>It is handled at once, in the middle of the other one. Entry actions that fire triggers must expect that.</summary>
    Immediate,

    /// <summary>It waits until the other one has run to completion. This is the default.</summary>
    Queued,
}
