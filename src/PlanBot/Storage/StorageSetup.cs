namespace PlanBot.Storage;

/// <summary>The one database file.</summary>
internal static class StorageSetup
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "planbot.db";

    /// <param name="folder">The data folder; made where it is missing.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string folder) =>
        services.AddSingleton(_ => PlanDatabase.Open(Path.Combine(folder, FileName)));
}
