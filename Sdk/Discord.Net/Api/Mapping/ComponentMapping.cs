namespace Discord.API;

/// <summary>Buttons, menus, fields and their rows, to and from Discord's JSON.</summary>
internal static class ComponentMapping
{
    /// <summary>The rows under a message; none takes away those that are there.</summary>
    public static Component[] ToModel(this MessageComponent components) => [.. (components?.Components ?? []).Select(ToModel)];

    /// <summary>The rows of a form.</summary>
    public static Component[] ToModel(this ModalComponent components) => [.. (components?.Components ?? []).Select(ToModel)];

    /// <summary>The components that this library knows; others are left out.</summary>
    public static IReadOnlyCollection<IMessageComponent> ToEntities(this Component[] models) =>
        [.. (models ?? []).Select(ToEntity).Where(component => component is not null)];

    private static Component ToModel(IMessageComponent component) => component switch
    {
        ActionRowComponent row => new Component { Type = row.Type, Components = [.. row.Components.Select(ToModel)] },
        ButtonComponent button => ToModel(button),
        SelectMenuComponent menu => ToModel(menu),
        TextInputComponent field => ToModel(field),
        _ => throw new NotSupportedException($"A component of the type {component.GetType().Name} cannot be sent."),
    };

    private static Component ToModel(ButtonComponent button) => new()
    {
        Type = button.Type,
        Style = (int)button.Style,
        Label = button.Label,
        Emoji = button.Emote.ToModel(),
        CustomId = button.CustomId,
        Url = button.Url,
        Disabled = button.IsDisabled,
        SkuId = button.SkuId,
    };

    private static Component ToModel(SelectMenuComponent menu) => new()
    {
        Type = menu.Type,
        CustomId = menu.CustomId,
        Options = menu.Type == ComponentType.SelectMenu ? [.. (menu.Options ?? []).Select(ToModel)] : null,
        Placeholder = menu.Placeholder,
        MinValues = menu.MinValues,
        MaxValues = menu.MaxValues,
        Disabled = menu.IsDisabled,
        ChannelTypes = menu.Type == ComponentType.ChannelSelect ? [.. menu.ChannelTypes] : null,
        DefaultValues = menu.DefaultValues.Count > 0 ? [.. menu.DefaultValues.Select(ToModel)] : null,
    };

    private static SelectOption ToModel(SelectMenuOption option) => new()
    {
        Label = option.Label,
        Value = option.Value,
        Description = option.Description,
        Emoji = option.Emote.ToModel(),
        Default = option.IsDefault,
    };

    private static SelectDefaultValue ToModel(SelectMenuDefaultValue chosen) => new()
    {
        Id = chosen.Id,
        Type = chosen.Type switch
        {
            SelectDefaultValueType.Role => "role",
            SelectDefaultValueType.Channel => "channel",
            _ => "user",
        },
    };

    private static Component ToModel(TextInputComponent field) => new()
    {
        Type = field.Type,
        Style = (int)field.Style,
        CustomId = field.CustomId,
        Label = field.Label,
        Placeholder = field.Placeholder,
        MinLength = field.MinLength,
        MaxLength = field.MaxLength,
        Required = field.Required,
        Value = field.Value,
    };

    private static IMessageComponent ToEntity(Component model) => model.Type switch
    {
        ComponentType.ActionRow => new ActionRowComponent(model.Components.ToEntities()),
        ComponentType.Button => new ButtonComponent(
            (ButtonStyle)(model.Style ?? 0), model.Label, model.Emoji.ToEntity(), model.CustomId, model.Url, model.Disabled ?? false, model.SkuId),
        ComponentType.TextInput => new TextInputComponent(
            model.CustomId, model.Label, model.Placeholder, model.MinLength, model.MaxLength, (TextInputStyle)(model.Style ?? 0), model.Required,
            model.Value),
        var type when type.IsMenu() => ToMenu(model),
        _ => null,
    };

    private static SelectMenuComponent ToMenu(Component model)
    {
        var options = (model.Options ?? [])
            .Select(option => new SelectMenuOption(
                option.Label, option.Value, option.Description, option.Emoji.ToEntity(), option.Default))
            .ToList();
        var chosen = (model.DefaultValues ?? [])
            .Where(value => Enum.IsDefined(ToType(value.Type)))
            .Select(value => new SelectMenuDefaultValue(value.Id, ToType(value.Type)));
        return new SelectMenuComponent(
            model.CustomId, options, model.Placeholder, model.MinValues ?? 1, model.MaxValues ?? 1, model.Disabled ?? false, model.Type,
            model.ChannelTypes, chosen);
    }

    private static SelectDefaultValueType ToType(string word) =>
        Enum.TryParse<SelectDefaultValueType>(word, ignoreCase: true, out var type) ? type : (SelectDefaultValueType)(-1);
}
