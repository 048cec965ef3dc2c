using System.Runtime.InteropServices;

namespace Bot.Knowledge.Understanding;

/// <summary>Writes and reads lists of numbers, each with its length before it.</summary>
internal static class BinaryNumbers
{
    /// <summary>Writes a list.</summary>
    public static void WriteNumbers<T>(this BinaryWriter writer, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers));
    }

    /// <summary>Reads what <see cref="WriteNumbers"/> wrote.</summary>
    public static T[] ReadNumbers<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var numbers = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
