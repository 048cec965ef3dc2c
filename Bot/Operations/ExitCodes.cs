namespace Bot.Operations;

/// <summary>What the program's exit code says (BSD's sysexits.h).</summary>
internal static class ExitCodes
{
    public const int Ok = 0;
    public const int Failed = 1;
    public const int Usage = 64;
    public const int BadFile = 65;
    public const int NoFile = 66;
    public const int CannotWrite = 73;
    public const int Configuration = 78;
}
