namespace Discord;

/// <summary>Finds the row for a component: the one that is asked for, or the next one with room.</summary>
internal static class RowFilling
{
    /// <summary>Adds a component to the row that is asked for, or to one after it. Rows are added as they are needed.</summary>
    /// <returns>The rows.</returns>
    public static List<ActionRowBuilder> Add(List<ActionRowBuilder> rows, IMessageComponent component, int row, int limit)
    {
        Preconditions.LessThan(row, limit, nameof(row));
        rows ??= [];
        for (; row < limit; row++)
        {
            if (row >= rows.Count)
            {
                rows.Add(new ActionRowBuilder().AddComponent(component));
                return rows;
            }

            if (rows[row].CanTakeComponent(component))
            {
                rows[row].AddComponent(component);
                return rows;
            }
        }

        throw new ArgumentException("There is no row left with room for the component.", nameof(row));
    }

    /// <summary>The menu; its options must be different ones.</summary>
    public static SelectMenuComponent BuildForRow(this SelectMenuBuilder menu) =>
        menu.Options is { } options && options.Distinct().Count() != options.Count
            ? throw new InvalidOperationException("An option stands twice in the menu.")
            : menu.Build();
}
