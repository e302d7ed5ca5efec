using PlanBot.Language;

namespace PlanBot.People;

/// <summary>What somebody is to a ward. Whoever is linked to nothing is a resident.</summary>
internal enum Role
{
    /// <summary>Makes and ends links of the ward.</summary>
    Administrator,

    /// <summary>Chủ tịch: leads in every field.</summary>
    Chair,

    /// <summary>Phó Chủ tịch: leads in the fields named with the link.</summary>
    Deputy,

    /// <summary>Heads a unit.</summary>
    Head,

    /// <summary>Works in a unit.</summary>
    Staff,
}

/// <summary>Roles as they are typed and kept.</summary>
internal static class Roles
{
    private static readonly (Role Role, string Kept, string[] Typed)[] Words =
    [
        (Role.Administrator, "administrator", ["admin", "quan tri", "quan tri vien"]),
        (Role.Chair, "chair", ["chu tich"]),
        (Role.Deputy, "deputy", ["pho chu tich", "pho ct"]),
        (Role.Head, "head", ["truong", "truong don vi", "truong phong"]),
        (Role.Staff, "staff", ["can bo", "nhan vien", "chuyen vien"]),
    ];

    /// <summary>The names under which roles are kept, in the order of the ranks.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Words.Select(w => w.Kept)];

    public static string NameOf(Role role) => Words.First(w => w.Role == role).Kept;

    /// <summary>The role under its kept name or as people call it, marks and case ignored; null for other words.</summary>
    public static Role? Find(string typed)
    {
        var words = VietnameseText.Fold(VietnameseText.Compose(typed)).Trim();
        foreach (var (role, kept, others) in Words)
            if (kept == words || others.Contains(words))
                return role;
        return null;
    }

    /// <summary>True for the roles that belong to a unit.</summary>
    public static bool HasUnit(this Role role) => role is Role.Head or Role.Staff;
}
