using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>The commands by their names, in the order they are shown. A platform's menu of commands is made from this.</summary>
internal static class ChatCommands
{
    public const string Start = "start";
    public const string Ward = "phuong";
    public const string Targets = "chitieu";
    public const string Unit = "donvi";
    public const string Compare = "sosanh";
    public const string Sources = "nguon";
    public const string Link = "lienket";
    public const string Me = "toi";
    public const string Invite = "moi";
    public const string People = "nhansu";
    public const string Progress = "tiendo";
    public const string Due = "henxong";
    public const string File = "tep";
    public const string PhoneCalendar = "lichdienthoai";
    public const string Work = "viec";
    public const string Prefer = "nhantin";
    public const string Pause = "tamdung";
    public const string Steps = "nhacviec";
    public const string Erase = "xoa";
    public const string Help = "help";

    /// <summary>All that are shown to people.</summary>
    public static IReadOnlyList<string> Names { get; } = [Start, Ward, Targets, Unit, Compare, Sources, Link, Me, Erase, Help];

    /// <summary>Those that are shown to administrators only.</summary>
    public static IReadOnlyList<string> ForAdministrators { get; } = [Invite, People];

    /// <summary>Those that are shown to everybody with a role.</summary>
    public static IReadOnlyList<string> ForStaff { get; } = [Progress, Due, PhoneCalendar];

    /// <summary>Those that are shown to whoever is linked.</summary>
    public static IReadOnlyList<string> ForLinked { get; } = [Work, Pause, Steps, Prefer];

    /// <summary>Whatever the bot obeys.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names, .. ForStaff, .. ForLinked, .. ForAdministrators, File];

    /// <summary>What a command is for, in a few words: "chọn phường".</summary>
    public static string Describe(this PromptBook prompts, string name) => prompts.Say(name switch
    {
        Start => "chat.command_start",
        Ward => "chat.command_phuong",
        Targets => "chat.command_chitieu",
        Unit => "chat.command_donvi",
        Compare => "chat.command_sosanh",
        Sources => "chat.command_nguon",
        Link => "people.command_lienket",
        Me => "people.command_toi",
        Invite => "people.command_moi",
        People => "people.command_nhansu",
        Progress => "reports.command_tiendo",
        Due => "reports.command_henxong",
        PhoneCalendar => "reports.command_lichdienthoai",
        Work => "reminders.command_viec",
        Prefer => "people.command_nhantin",
        Pause => "reminders.command_tamdung",
        Steps => "reminders.command_nhacviec",
        Erase => "chat.command_xoa",
        Help => "chat.command_help",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such command"),
    });
}
